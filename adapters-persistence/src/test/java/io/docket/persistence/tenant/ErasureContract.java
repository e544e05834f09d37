package io.docket.persistence.tenant;

import static io.docket.application.Samples.NOON;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.docket.application.kernel.StoreContract;
import io.docket.application.tenant.TenantData;
import io.docket.domain.kernel.TenantId;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** That a tenant's erasure forgets no table, whichever feature it belongs to: what there is comes from the database itself. */
interface ErasureContract extends StoreContract {
    String KEY_TAKEN = "23505";
    int ROWS = 5;
    int MOST = 3;

    Connection connect() throws SQLException;

    /** A column and how it is filled. */
    record Column(String name, String type) {
        Object value(TenantId tenant, int row) {
            if (name.equals("tenant_id") || name.equals("owner_id")) {
                return tenant.value();
            }
            // The same key in every table, so that each row refers to rows that exist, and none to another tenant's.
            if (type.startsWith("character") || type.equals("text")) {
                return tenant.value().substring(18) + "-" + row;
            }
            if (type.startsWith("timestamp")) {
                return NOON.atOffset(ZoneOffset.UTC);
            }
            return type.equals("boolean") ? (Object) false : (Object) row;
        }
    }

    private Map<String, List<Column>> tables() throws SQLException {
        var columns = new LinkedHashMap<String, List<Column>>();
        try (Connection connection = connect();
                PreparedStatement query = connection.prepareStatement(
                        "select lower(table_name), lower(column_name), lower(data_type) from information_schema.columns"
                                + " where lower(table_schema) = 'public' order by table_name, ordinal_position");
                ResultSet found = query.executeQuery()) {
            while (found.next()) {
                columns.computeIfAbsent(found.getString(1), table -> new ArrayList<>())
                        .add(new Column(found.getString(2), found.getString(3)));
            }
        }
        columns.values()
                .removeIf(all -> all.stream().noneMatch(column -> column.name().equals("tenant_id")));
        return columns;
    }

    private static Set<String> listed() {
        return TenantTables.leavesFirst().stream()
                .map(TenantTables::table)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    @Test
    default void everyTableWithRowsOfTenantsIsErased() throws SQLException {
        Set<String> present = new TreeSet<>(tables().keySet());
        present.remove(TenantTables.OUTBOX);
        assertEquals(
                present,
                listed(),
                "A removed tenant's rows would stay: give each table that has a tenant_id its line in TenantTables, before"
                        + " the tables that it refers to.");
    }

    @Test
    default void afterwardsNoRowOfAnyTableIsLeftAndAnotherTenantHasAllOfIts() throws SQLException {
        TenantId removed = storedTenant();
        TenantId kept = storedTenant();
        Map<String, Integer> filled = filled(removed);
        assertEquals(filled, filled(kept));
        int all = 0;
        for (int some = remove(removed); some > 0; some = remove(removed)) {
            assertTrue(some <= MOST, () -> "a batch is bounded");
            all += some;
        }
        assertEquals(filled.values().stream().mapToInt(rows -> rows).sum(), all);
        for (String table : listed()) {
            assertEquals(0, count(table, removed), table);
            assertEquals(filled.get(table), count(table, kept), table);
        }
    }

    private int remove(TenantId tenant) {
        return testee().write(store -> store.installation(TenantData.class).removeSome(tenant, MOST));
    }

    /** Fills every table, those first that others refer to; answers how many rows each got. */
    private Map<String, Integer> filled(TenantId tenant) throws SQLException {
        Map<String, List<Column>> tables = tables();
        List<String> rootsFirst = new ArrayList<>(
                TenantTables.leavesFirst().stream().map(TenantTables::table).toList());
        Collections.reverse(rootsFirst);
        var filled = new LinkedHashMap<String, Integer>();
        try (Connection connection = connect()) {
            for (String table : rootsFirst) {
                for (int row = 1; row <= ROWS && inserted(connection, table, tables.get(table), tenant, row); row++) {
                    filled.merge(table, 1, Integer::sum);
                }
                assertTrue(filled.containsKey(table), () -> table + " could not be filled");
            }
        }
        return filled;
    }

    /** False when the table takes but one row of a tenant. */
    private static boolean inserted(Connection connection, String table, List<Column> columns, TenantId tenant, int row)
            throws SQLException {
        String names = columns.stream().map(Column::name).collect(Collectors.joining(", "));
        String marks = String.join(", ", Collections.nCopies(columns.size(), "?"));
        try (PreparedStatement insert =
                connection.prepareStatement("insert into " + table + " (" + names + ") values (" + marks + ")")) {
            for (int position = 1; position <= columns.size(); position++) {
                insert.setObject(position, columns.get(position - 1).value(tenant, row));
            }
            insert.executeUpdate();
            return true;
        } catch (SQLException failure) {
            if (row > 1 && KEY_TAKEN.equals(failure.getSQLState())) {
                return false;
            }
            throw failure;
        }
    }

    private int count(String table, TenantId tenant) throws SQLException {
        try (Connection connection = connect();
                PreparedStatement query =
                        connection.prepareStatement("select count(*) from " + table + " where tenant_id = ?")) {
            query.setString(1, tenant.value());
            try (ResultSet counted = query.executeQuery()) {
                counted.next();
                return counted.getInt(1);
            }
        }
    }
}
