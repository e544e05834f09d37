package io.docket.persistence.jpa;

import io.docket.application.kernel.InstallationPort;
import io.docket.application.kernel.Outbox;
import io.docket.application.kernel.Store;
import io.docket.application.kernel.TenantPort;
import io.docket.application.kernel.TenantStore;
import io.docket.application.kernel.Transactions;
import io.docket.domain.kernel.TenantId;
import io.docket.persistence.access.AccessPorts;
import io.docket.persistence.automation.AutomationPorts;
import io.docket.persistence.document.DocumentPorts;
import io.docket.persistence.document.output.OutputPorts;
import io.docket.persistence.extraction.ExtractionPorts;
import io.docket.persistence.format.FormatPorts;
import io.docket.persistence.inbox.InboxPorts;
import io.docket.persistence.job.JobPorts;
import io.docket.persistence.kernel.OpenWork;
import io.docket.persistence.kernel.Ports;
import io.docket.persistence.review.ReviewPorts;
import io.docket.persistence.settings.SettingsPorts;
import io.docket.persistence.tenant.TenantPorts;
import jakarta.persistence.EntityManagerFactory;
import jakarta.persistence.Persistence;
import jakarta.transaction.UserTransaction;
import java.nio.file.Path;
import java.util.Map;
import java.util.function.Function;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;

/**
 * The store on H2 or PostgreSQL, on its own in plain Java or on what a container gives. Opening it migrates the database;
 * closing it closes what it opened. A conflict with another transaction is a ConcurrentChange, wherever it shows.
 */
public final class JpaStore implements Transactions, AutoCloseable {
    /** The name of the persistence unit. */
    public static final String UNIT = "docket";

    private static final int MOST_CONNECTIONS = 20;

    private final TransactionSource transactions;
    private final Ports ports = new Ports();

    private JpaStore(TransactionSource transactions) {
        this.transactions = transactions;
        TenantPorts.register(ports);
        AccessPorts.register(ports);
        SettingsPorts.register(ports);
        FormatPorts.register(ports);
        InboxPorts.register(ports);
        JobPorts.register(ports);
        DocumentPorts.register(ports);
        ExtractionPorts.register(ports);
        OutputPorts.register(ports);
        AutomationPorts.register(ports);
        ReviewPorts.register(ports);
        ports.installation(Outbox.class, JpaOutbox::new);
    }

    /** An embedded database whose file lies in a folder; one process at a time can open it. */
    public static JpaStore h2(Path folder) {
        return at(h2Url(folder), "sa", "");
    }

    /** The address of the embedded database in a folder. Without WRITE_DELAY=0 a kill loses what was committed last. */
    public static String h2Url(Path folder) {
        return "jdbc:h2:file:" + folder.toAbsolutePath().resolve("docket")
                + ";WRITE_DELAY=0;DB_CLOSE_ON_EXIT=FALSE;LOCK_TIMEOUT=10000";
    }

    /** The database at a JDBC address, with connections of its own. */
    public static JpaStore at(String url, String user, String password) {
        Migrations.run(Flyway.configure(JpaStore.class.getClassLoader()).dataSource(url, user, password));
        EntityManagerFactory factory = Persistence.createEntityManagerFactory(
                UNIT,
                Map.ofEntries(
                        Map.entry("jakarta.persistence.transactionType", "RESOURCE_LOCAL"),
                        Map.entry("jakarta.persistence.jtaDataSource", ""),
                        Map.entry("jakarta.persistence.jdbc.url", url),
                        Map.entry("jakarta.persistence.jdbc.user", user),
                        Map.entry("jakarta.persistence.jdbc.password", password),
                        Map.entry("eclipselink.connection-pool.default.initial", "1"),
                        Map.entry("eclipselink.connection-pool.default.min", "1"),
                        Map.entry("eclipselink.connection-pool.default.max", String.valueOf(MOST_CONNECTIONS))));
        return new JpaStore(new LocalTransactions(factory));
    }

    /** The database of a container, whose factory is of the unit {@value #UNIT} on the same data source. */
    public static JpaStore container(DataSource source, EntityManagerFactory factory, UserTransaction transaction) {
        Migrations.run(Flyway.configure(JpaStore.class.getClassLoader()).dataSource(source));
        return new JpaStore(new ContainerTransactions(factory, transaction));
    }

    @Override
    public <T> T read(Function<Store, T> work) {
        return run(work, false);
    }

    @Override
    public <T> T write(Function<Store, T> work) {
        return run(work, true);
    }

    private <T> T run(Function<Store, T> work, boolean writing) {
        try (OpenTransaction transaction = transactions.begin()) {
            T result;
            try (var open = new OpenWork(transaction.entities(), writing)) {
                result = work.apply(new Whole(ports, open));
                open.settle();
            }
            if (writing) {
                transaction.commit();
            }
            return result;
        } catch (RuntimeException failure) {
            throw Conflicts.translated(failure);
        }
    }

    @Override
    public void close() {
        transactions.close();
    }

    private record Whole(Ports ports, OpenWork work) implements Store {
        @Override
        public TenantStore in(TenantId tenant) {
            return new Part(ports, work, tenant);
        }

        @Override
        public <P extends InstallationPort> P installation(Class<P> port) {
            return ports.open(port, work);
        }
    }

    private record Part(Ports ports, OpenWork work, TenantId tenant) implements TenantStore {
        @Override
        public <P extends TenantPort> P the(Class<P> port) {
            return ports.open(port, work, tenant);
        }
    }
}
