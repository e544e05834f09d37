package io.docket.persistence.inbox;

import io.docket.application.inbox.ProjectsContract;
import io.docket.application.kernel.Transactions;
import io.docket.persistence.jpa.Emptied;

class PostgresProjectsTest implements ProjectsContract {
    private final Transactions store = Emptied.postgres();

    @Override
    public Transactions testee() {
        return store;
    }
}
