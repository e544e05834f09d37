package io.docket.persistence.access;

import io.docket.application.access.AuditTrailContract;
import io.docket.application.kernel.Transactions;
import io.docket.persistence.jpa.Emptied;

class PostgresAuditTrailTest implements AuditTrailContract {
    private final Transactions store = Emptied.postgres();

    @Override
    public Transactions testee() {
        return store;
    }
}
