package io.docket.persistence.access;

import io.docket.application.access.AuditTrailContract;
import io.docket.application.kernel.Transactions;
import io.docket.persistence.jpa.Emptied;

class H2AuditTrailTest implements AuditTrailContract {
    private final Transactions store = Emptied.h2();

    @Override
    public Transactions testee() {
        return store;
    }
}
