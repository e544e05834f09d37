package io.docket.application.document;

import io.docket.application.kernel.Refusal;
import io.docket.application.kernel.Transactions;
import io.docket.domain.document.ReadPage;
import io.docket.domain.kernel.DocumentId;
import io.docket.domain.kernel.TenantId;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;

/** All pages of a document as they were read, some at a time, each time in a transaction of their own. */
final class PagesInOrder implements Iterator<ReadPage> {
    private static final int AT_A_TIME = 20;

    private final Transactions transactions;
    private final TenantId tenant;
    private final DocumentId document;
    private final int count;
    private final Deque<ReadPage> loaded = new ArrayDeque<>();
    private int next;

    PagesInOrder(Transactions transactions, TenantId tenant, DocumentId document, int count) {
        this.transactions = transactions;
        this.tenant = tenant;
        this.document = document;
        this.count = count;
    }

    @Override
    public boolean hasNext() {
        return next < count;
    }

    @Override
    public ReadPage next() {
        if (!hasNext()) {
            throw new NoSuchElementException();
        }
        if (loaded.isEmpty()) {
            loaded.addAll(load(Math.min(count, next + AT_A_TIME) - 1));
        }
        next++;
        return loaded.remove();
    }

    private List<ReadPage> load(int last) {
        List<ReadPage> pages =
                transactions.read(store -> store.in(tenant).the(Readings.class).pages(document, next, last));
        if (pages.size() <= last - next) {
            throw Refusal.notFound("document");
        }
        return pages;
    }
}
