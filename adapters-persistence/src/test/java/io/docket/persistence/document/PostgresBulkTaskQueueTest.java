package io.docket.persistence.document;

import io.docket.application.document.BulkTaskQueueContract;
import io.docket.application.kernel.Transactions;
import io.docket.persistence.jpa.Emptied;

class PostgresBulkTaskQueueTest implements BulkTaskQueueContract {
    private final Transactions store = Emptied.postgres();

    @Override
    public Transactions testee() {
        return store;
    }
}
