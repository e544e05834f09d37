package io.docket.persistence.inbox;

import io.docket.application.inbox.InboxesContract;
import io.docket.application.kernel.Transactions;
import io.docket.persistence.jpa.Emptied;

class PostgresInboxesTest implements InboxesContract {
    private final Transactions store = Emptied.postgres();

    @Override
    public Transactions testee() {
        return store;
    }
}
