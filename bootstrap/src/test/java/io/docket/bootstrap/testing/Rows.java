package io.docket.bootstrap.testing;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** How many rows the tables of a database have of something; tables without any are left out. */
public final class Rows {
    private Rows() {}

    /** In each table that has the column. */
    public static Map<String, Integer> having(Connection database, String column, String value) throws SQLException {
        var rows = new LinkedHashMap<String, Integer>();
        for (String table : tables(database, column)) {
            rows.putAll(of(database, table, column, value));
        }
        return rows;
    }

    /** In one table. */
    public static Map<String, Integer> of(Connection database, String table, String column, String value)
            throws SQLException {
        try (PreparedStatement query =
                database.prepareStatement("select count(*) from " + table + " where " + column + " = ?")) {
            query.setString(1, value);
            try (ResultSet counted = query.executeQuery()) {
                counted.next();
                return counted.getInt(1) > 0 ? Map.of(table, counted.getInt(1)) : Map.of();
            }
        }
    }

    private static List<String> tables(Connection database, String column) throws SQLException {
        var tables = new ArrayList<String>();
        try (PreparedStatement query =
                database.prepareStatement("select table_name from information_schema.columns where column_name = ?")) {
            query.setString(1, column);
            try (ResultSet found = query.executeQuery()) {
                while (found.next()) {
                    tables.add(found.getString(1));
                }
            }
        }
        return tables;
    }
}
