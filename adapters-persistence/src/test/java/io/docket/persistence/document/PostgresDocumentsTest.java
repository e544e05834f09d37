package io.docket.persistence.document;

import io.docket.application.document.DocumentsContract;
import io.docket.application.kernel.Transactions;
import io.docket.persistence.jpa.Emptied;

class PostgresDocumentsTest implements DocumentsContract {
    private final Transactions store = Emptied.postgres();

    @Override
    public Transactions testee() {
        return store;
    }
}
