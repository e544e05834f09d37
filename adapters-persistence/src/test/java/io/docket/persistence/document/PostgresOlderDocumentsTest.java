package io.docket.persistence.document;

import io.docket.application.kernel.Transactions;
import io.docket.persistence.jpa.Emptied;
import java.sql.Connection;
import java.sql.SQLException;

class PostgresOlderDocumentsTest implements OlderDocumentsContract {
    private final Transactions store = Emptied.postgres();

    @Override
    public Transactions testee() {
        return store;
    }

    @Override
    public Connection connection() throws SQLException {
        return Emptied.postgresConnection();
    }
}
