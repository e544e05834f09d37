package io.docket.persistence.document;

import io.docket.application.document.SameInvoicesContract;
import io.docket.application.kernel.Transactions;
import io.docket.persistence.jpa.Emptied;

class H2SameInvoicesTest implements SameInvoicesContract {
    private final Transactions store = Emptied.h2();

    @Override
    public Transactions testee() {
        return store;
    }
}
