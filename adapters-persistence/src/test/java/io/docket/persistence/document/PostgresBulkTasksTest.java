package io.docket.persistence.document;

import io.docket.application.document.BulkTasksContract;
import io.docket.application.kernel.Transactions;
import io.docket.persistence.jpa.Emptied;

class PostgresBulkTasksTest implements BulkTasksContract {
    private final Transactions store = Emptied.postgres();

    @Override
    public Transactions testee() {
        return store;
    }
}
