package io.docket.persistence.document.output;

import io.docket.application.document.output.OutputTemplatesContract;
import io.docket.application.kernel.Transactions;
import io.docket.persistence.jpa.Emptied;

class PostgresOutputTemplatesTest implements OutputTemplatesContract {
    private final Transactions store = Emptied.postgres();

    @Override
    public Transactions testee() {
        return store;
    }
}
