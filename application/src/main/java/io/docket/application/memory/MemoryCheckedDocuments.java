package io.docket.application.memory;

import io.docket.application.automation.CheckedDocuments;
import io.docket.application.kernel.Versioned;
import io.docket.domain.automation.AnswerHistory;
import io.docket.domain.automation.CheckedDocument;
import io.docket.domain.kernel.InboxId;
import io.docket.domain.kernel.TenantId;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

record MemoryCheckedDocuments(MemoryTables tables, TenantId tenant) implements CheckedDocuments {
    private static final Comparator<CheckedDocument> OLDEST_FIRST =
            Comparator.comparing(CheckedDocument::at).thenComparing(CheckedDocument::document);

    private TenantTable<CheckedDocument> rows() {
        return new TenantTable<>(tables.checkedDocuments, tenant);
    }

    @Override
    public void put(CheckedDocument checked, int most) {
        rows().put(checked.document().value(), checked);
        newestFirst(checked.inbox())
                .skip(most)
                .toList()
                .forEach(old -> rows().remove(old.document().value()));
    }

    @Override
    public AnswerHistory of(InboxId inbox, int most) {
        return new AnswerHistory(newestFirst(inbox).limit(most).toList());
    }

    /** What was checked there goes with the inbox. */
    void removeAll(InboxId inbox) {
        List<CheckedDocument> all = newestFirst(inbox).toList();
        all.forEach(checked -> rows().remove(checked.document().value()));
    }

    private Stream<CheckedDocument> newestFirst(InboxId inbox) {
        return rows().where(checked -> checked.inbox().equals(inbox)).stream()
                .map(Versioned::value)
                .sorted(OLDEST_FIRST.reversed());
    }
}
