package io.docket.persistence.kernel;

import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/** The work that one transaction is open for; what is asked of it afterwards is refused. */
public final class OpenWork implements AutoCloseable {
    private final EntityManager entities;
    private final boolean writing;
    private final Map<Object, Runnable> last = new LinkedHashMap<>();
    private boolean over;

    public OpenWork(EntityManager entities, boolean writing) {
        this.entities = entities;
        this.writing = writing;
    }

    /** To look something up. */
    public EntityManager reading() {
        if (over) {
            throw new IllegalStateException("a store lives only inside its transaction");
        }
        return entities;
    }

    /** To store or lock something; refused in a read. */
    public EntityManager writing() {
        if (!writing) {
            throw new IllegalStateException("a read stores nothing");
        }
        return reading();
    }

    public boolean isWriting() {
        return writing;
    }

    /** Stores a new row. */
    public void add(Object row) {
        writing().persist(row);
        writing().flush();
    }

    /** Runs a change of many rows, and forgets what was read before of them. */
    public int change(Query change) {
        int changed = change.executeUpdate();
        writing().clear();
        return changed;
    }

    /** What is done once at the end of this write, by what it is about; made when it is first asked for. */
    public <T extends Runnable> T last(Object about, Class<T> type, Supplier<T> first) {
        return type.cast(last.computeIfAbsent(List.of(about, type), key -> first.get()));
    }

    /** Does now what is to be done at the end: at the end, and before somebody looks at what it changes. */
    public void settle() {
        last.values().forEach(Runnable::run);
    }

    @Override
    public void close() {
        over = true;
    }
}
