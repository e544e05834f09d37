package io.docket.application.memory;

import io.docket.application.kernel.ConcurrentChange;
import io.docket.application.kernel.Versioned;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Values by key, in the key's order, with version numbers; what a failed write did is undone. */
final class MemoryTable<K extends Comparable<? super K>, V> {
    private final TreeMap<K, Versioned<V>> rows = new TreeMap<>();
    private final Deque<Runnable> undo;

    /** {@code undo} is the journal of the write that is running, shared by all tables of a store. */
    MemoryTable(Deque<Runnable> undo) {
        this.undo = undo;
    }

    Optional<Versioned<V>> find(K key) {
        return Optional.ofNullable(rows.get(key));
    }

    List<Versioned<V>> where(Predicate<V> wanted) {
        return rows.values().stream().filter(row -> wanted.test(row.value())).toList();
    }

    List<V> values(Predicate<V> wanted) {
        return where(wanted).stream().map(Versioned::value).toList();
    }

    void add(K key, V value) {
        if (rows.containsKey(key)) {
            throw new ConcurrentChange("the key is taken");
        }
        put(key, new Versioned<>(value, 1));
    }

    void save(K key, Versioned<V> changed) {
        Versioned<V> stored = rows.get(key);
        if (stored == null || stored.number() != changed.number()) {
            throw new ConcurrentChange("it was changed meanwhile");
        }
        put(key, new Versioned<>(changed.value(), changed.number() + 1));
    }

    /** Stores the value whatever was there. */
    void put(K key, V value) {
        put(key, new Versioned<>(value, find(key).map(Versioned::number).orElse(0L) + 1));
    }

    void remove(K key) {
        Versioned<V> gone = rows.remove(key);
        if (gone != null) {
            undo.push(() -> rows.put(key, gone));
        }
    }

    /** Removes at most so many of the rows, and answers how many. */
    int removeSome(Predicate<V> unwanted, int most) {
        List<K> keys = rows.entrySet().stream()
                .filter(row -> unwanted.test(row.getValue().value()))
                .map(Map.Entry::getKey)
                .limit(most)
                .toList();
        keys.forEach(this::remove);
        return keys.size();
    }

    /** The rows from a key on, in order. */
    Stream<Map.Entry<K, Versioned<V>>> rowsOf(K first) {
        return rows.tailMap(first).entrySet().stream();
    }

    private void put(K key, Versioned<V> row) {
        Versioned<V> before = rows.put(key, row);
        undo.push(before == null ? () -> rows.remove(key) : () -> rows.put(key, before));
    }

    static Deque<Runnable> journal() {
        return new ArrayDeque<>();
    }
}
