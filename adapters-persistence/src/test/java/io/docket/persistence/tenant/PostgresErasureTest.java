package io.docket.persistence.tenant;

import io.docket.application.kernel.Transactions;
import io.docket.persistence.jpa.Emptied;
import java.sql.Connection;
import java.sql.SQLException;

class PostgresErasureTest implements ErasureContract {
    private final Transactions store = Emptied.postgres();

    @Override
    public Transactions testee() {
        return store;
    }

    @Override
    public Connection connect() throws SQLException {
        return Emptied.postgresConnection();
    }
}
