package io.docket.persistence.document;

import io.docket.application.document.SameInvoicesContract;
import io.docket.application.kernel.Transactions;
import io.docket.persistence.jpa.Emptied;

class PostgresSameInvoicesTest implements SameInvoicesContract {
    private final Transactions store = Emptied.postgres();

    @Override
    public Transactions testee() {
        return store;
    }
}
