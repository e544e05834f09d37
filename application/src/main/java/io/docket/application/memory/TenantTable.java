package io.docket.application.memory;

import io.docket.application.kernel.Versioned;
import io.docket.domain.kernel.TenantId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** One tenant's rows of a table. */
final class TenantTable<V> {
    private final MemoryTable<Owned<String>, V> table;
    private final TenantId tenant;

    TenantTable(MemoryTable<Owned<String>, V> table, TenantId tenant) {
        this.table = table;
        this.tenant = tenant;
    }

    Optional<Versioned<V>> find(String key) {
        return table.find(owned(key));
    }

    Stream<Versioned<V>> all() {
        return entries().map(Map.Entry::getValue);
    }

    /** The rows with their keys, in the keys' order. */
    Stream<Map.Entry<String, Versioned<V>>> entries() {
        return table.rowsOf(owned(""))
                .filter(row -> row.getKey().tenant().equals(tenant))
                .map(row -> Map.entry(row.getKey().key(), row.getValue()));
    }

    List<Versioned<V>> where(Predicate<V> wanted) {
        return all().filter(row -> wanted.test(row.value())).toList();
    }

    /** The rows whose keys begin so, in the keys' order. */
    List<V> from(String prefix) {
        return rowsFrom(prefix).map(row -> row.getValue().value()).toList();
    }

    void add(String key, V value) {
        table.add(owned(key), value);
    }

    void save(String key, Versioned<V> changed) {
        table.save(owned(key), changed);
    }

    void put(String key, V value) {
        table.put(owned(key), value);
    }

    void remove(String key) {
        table.remove(owned(key));
    }

    void removeFrom(String prefix) {
        List<String> keys = rowsFrom(prefix).map(row -> row.getKey().key()).toList();
        keys.forEach(this::remove);
    }

    /** Removes at most so many of the tenant's rows, and answers how many. */
    int removeSome(int most) {
        List<Owned<String>> keys = table.rowsOf(owned(""))
                .map(row -> row.getKey())
                .takeWhile(key -> key.tenant().equals(tenant))
                .limit(most)
                .toList();
        keys.forEach(table::remove);
        return keys.size();
    }

    private Stream<Map.Entry<Owned<String>, Versioned<V>>> rowsFrom(String prefix) {
        return table.rowsOf(owned(prefix))
                .takeWhile(row -> row.getKey().tenant().equals(tenant)
                        && row.getKey().key().startsWith(prefix));
    }

    private Owned<String> owned(String key) {
        return new Owned<>(tenant, key);
    }
}
