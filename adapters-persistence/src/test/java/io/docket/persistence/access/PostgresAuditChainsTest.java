package io.docket.persistence.access;

import io.docket.application.access.AuditChainsContract;
import io.docket.application.kernel.Transactions;
import io.docket.persistence.jpa.Emptied;

class PostgresAuditChainsTest implements AuditChainsContract {
    private final Transactions store = Emptied.postgres();

    @Override
    public Transactions testee() {
        return store;
    }
}
