package io.docket.persistence.jpa;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.docket.application.Docket;
import io.docket.application.access.Mail;
import io.docket.application.access.Pbkdf2Passwords;
import io.docket.application.document.ReadDocument;
import io.docket.application.document.Submission.Waiting;
import io.docket.application.document.UploadDocument;
import io.docket.application.inbox.ListInboxes;
import io.docket.application.kernel.Caller;
import io.docket.application.tenant.ActivateTenant;
import io.docket.application.tenant.RegisterTenant;
import io.docket.application.tenant.RemoveTenant;
import io.docket.domain.kernel.DocumentId;
import io.docket.domain.kernel.TenantId;
import io.docket.persistence.files.DiskFileStore;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A tenant's whole life in a program that embeds Docket: what is left of it in a database and on a disk is nothing. */
class RemovedTenantTest {
    private static final Duration LONGEST = Duration.ofSeconds(60);
    private static final String EMAIL = "ann@example.org";

    @TempDir
    private Path folder;

    private final BlockingQueue<Mail> mails = new LinkedBlockingQueue<>();

    @Test
    void leavesNothingOnH2() throws Exception {
        leavesNothing(new Emptied.Address(JpaStore.h2Url(folder), "sa", ""));
    }

    @Test
    void leavesNothingOnPostgreSql() throws Exception {
        leavesNothing(Emptied.newPostgres("removed_tenant"));
    }

    private void leavesNothing(Emptied.Address database) throws Exception {
        Path files = folder.resolve("files");
        try (Docket docket = Docket.builder()
                .store(JpaStore.at(database.url(), database.user(), database.password()))
                .files(DiskFileStore.at(files))
                .passwords(Pbkdf2Passwords.withIterations(1))
                .mailer(mails::add)
                .workers(1)
                .build()) {
            TenantId first = docket.firstStart("admin", "a long enough password".toCharArray())
                    .tenant();
            TenantId tenant = activated(docket, first);
            DocumentId kept = uploaded(docket, first);
            DocumentId removed = uploaded(docket, tenant);
            assertTrue(rows(database, tenant).get("documents") > 0);
            assertTrue(filesOf(files, tenant) > 0);

            docket.as(Caller.operator(tenant)).run(new RemoveTenant());

            long until = System.nanoTime() + LONGEST.toNanos();
            while (!rows(database, tenant).isEmpty() && System.nanoTime() < until) {
                Thread.sleep(100);
            }
            assertEquals(Map.of(), rows(database, tenant));
            assertEquals(0, filesOf(files, tenant));
            assertFalse(Files.exists(files.resolve(tenant.value())));
            assertThrows(
                    RuntimeException.class,
                    () -> docket.as(Caller.operator(tenant)).run(new ReadDocument(removed)));
            assertDoesNotThrow(() -> docket.as(Caller.operator(first)).run(new ReadDocument(kept)));
        }
    }

    private TenantId activated(Docket docket, TenantId first) throws InterruptedException {
        docket.as(Caller.operator(first)).run(RegisterTenant.of("ACME", EMAIL));
        int code = mails.poll(30, TimeUnit.SECONDS)
                .text()
                .lines()
                .filter(line -> line.matches("\\d{6}"))
                .map(Integer::valueOf)
                .findFirst()
                .orElseThrow();
        return docket.as(Caller.anonymous()).run(new ActivateTenant(EMAIL, code));
    }

    private static DocumentId uploaded(Docket docket, TenantId tenant) {
        Docket.Session operator = docket.as(Caller.operator(tenant));
        var inbox = operator.run(new ListInboxes()).get(0).value().id();
        var content = new ByteArrayInputStream("MY SHOP\nTOTAL 12.50".getBytes(StandardCharsets.UTF_8));
        return operator.run(new UploadDocument(inbox, "receipt.txt", content, Waiting.WAIT))
                .document()
                .value()
                .id();
    }

    /** How many rows each table has of the tenant, its own entry included; tables without any are left out. */
    private static Map<String, Integer> rows(Emptied.Address database, TenantId tenant) throws SQLException {
        var rows = new TreeMap<String, Integer>();
        try (Connection connection = database.connect()) {
            for (String table : tables(connection)) {
                count(connection, table, "tenant_id", tenant, rows);
            }
            count(connection, "tenants", "id", tenant, rows);
        }
        return rows;
    }

    private static List<String> tables(Connection connection) throws SQLException {
        var tables = new ArrayList<String>();
        try (PreparedStatement query = connection.prepareStatement(
                        "select table_name from information_schema.columns where lower(column_name) = 'tenant_id'");
                ResultSet found = query.executeQuery()) {
            while (found.next()) {
                tables.add(found.getString(1));
            }
        }
        return tables;
    }

    private static void count(
            Connection connection, String table, String column, TenantId tenant, Map<String, Integer> into)
            throws SQLException {
        try (PreparedStatement query =
                connection.prepareStatement("select count(*) from " + table + " where " + column + " = ?")) {
            query.setString(1, tenant.value());
            try (ResultSet counted = query.executeQuery()) {
                counted.next();
                if (counted.getInt(1) > 0) {
                    into.put(table.toLowerCase(java.util.Locale.ROOT), counted.getInt(1));
                }
            }
        }
    }

    private static long filesOf(Path files, TenantId tenant) throws IOException {
        try (Stream<Path> all = Files.walk(files)) {
            return all.filter(path -> path.toString().contains(tenant.value())).count();
        }
    }
}
