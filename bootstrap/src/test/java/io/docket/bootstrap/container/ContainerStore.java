package io.docket.bootstrap.container;

import io.docket.persistence.jpa.JpaStore;
import jakarta.annotation.Resource;
import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManagerFactory;
import jakarta.persistence.PersistenceUnit;
import jakarta.transaction.UserTransaction;
import javax.sql.DataSource;

/** The store on what the container gives, as the product makes it. */
@Dependent
public class ContainerStore {
    @Resource(lookup = "jdbc/docket")
    private DataSource source;

    @Resource
    private UserTransaction transaction;

    @PersistenceUnit(unitName = JpaStore.UNIT)
    private EntityManagerFactory factory;

    JpaStore open() {
        return JpaStore.container(source, factory, transaction);
    }
}
