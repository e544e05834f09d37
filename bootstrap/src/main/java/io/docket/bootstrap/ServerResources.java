package io.docket.bootstrap;

import io.docket.persistence.jpa.DatabaseUnavailable;
import io.docket.persistence.jpa.JpaStore;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedThreadFactory;
import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManagerFactory;
import jakarta.persistence.PersistenceUnit;
import jakarta.transaction.UserTransaction;
import java.util.concurrent.Executor;
import javax.sql.DataSource;

/** What the server gives: the database with its transactions, and threads that know the application. */
@Dependent
class ServerResources {
    @Resource(lookup = "jdbc/docket")
    private DataSource database;

    @PersistenceUnit(unitName = JpaStore.UNIT)
    private EntityManagerFactory entities;

    @Resource
    private UserTransaction transaction;

    @Resource
    private ManagedThreadFactory factory;

    JpaStore store() {
        try {
            return JpaStore.container(database, entities, transaction);
        } catch (DatabaseUnavailable unavailable) {
            throw new WrongConfiguration(unavailable.getMessage());
        }
    }

    /**
     * A thread for each task, which knows the application. The server's own pool would be used up by tasks that run as long
     * as the application does: with five of them on two cores the server never came to open its port.
     */
    Executor threads() {
        return task -> factory.newThread(task).start();
    }
}
