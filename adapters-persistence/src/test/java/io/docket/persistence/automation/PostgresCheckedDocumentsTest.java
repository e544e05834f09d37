package io.docket.persistence.automation;

import io.docket.application.automation.CheckedDocumentsContract;
import io.docket.application.kernel.Transactions;
import io.docket.persistence.jpa.Emptied;

class PostgresCheckedDocumentsTest implements CheckedDocumentsContract {
    private final Transactions store = Emptied.postgres();

    @Override
    public Transactions testee() {
        return store;
    }
}
