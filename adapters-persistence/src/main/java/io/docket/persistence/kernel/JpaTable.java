package io.docket.persistence.kernel;

import io.docket.application.kernel.ConcurrentChange;
import io.docket.application.kernel.Versioned;
import io.docket.domain.kernel.Id;
import io.docket.domain.kernel.TenantId;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.Table;
import jakarta.persistence.TypedQuery;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Predicate;

/** One tenant's rows {@code R} of a table, each of which holds a {@code D} with the identifier {@code I}. */
public final class JpaTable<R extends OwnedRow<D>, D, I extends Id> {
    private final OpenWork work;
    private final TenantId tenant;
    private final Class<R> rows;
    private final Function<D, I> id;
    private final BiFunction<OwnedKey, D, R> newRow;

    public JpaTable(
            OpenWork work, TenantId tenant, Class<R> rows, Function<D, I> id, BiFunction<OwnedKey, D, R> newRow) {
        this.work = work;
        this.tenant = tenant;
        this.rows = rows;
        this.id = id;
        this.newRow = newRow;
    }

    public Optional<Versioned<D>> find(I wanted) {
        return row(wanted).map(OwnedRow::versioned);
    }

    /** The same, where the row itself says whether it counts. */
    public Optional<Versioned<D>> find(I wanted, Predicate<R> counts) {
        return row(wanted).filter(counts).map(OwnedRow::versioned);
    }

    /** Something of the row itself. */
    public <T> Optional<T> look(I wanted, Function<R, T> at) {
        return row(wanted).map(at);
    }

    /** Makes whoever else locks the row wait until the write has ended. */
    public void lock(I wanted) {
        work.writing()
                .createNativeQuery("select id from "
                        + rows.getAnnotation(Table.class).name() + " where tenant_id = ?1 and id = ?2 for update")
                .setParameter(1, tenant.value())
                .setParameter(2, wanted.value())
                .getResultList();
        // What was read before the lock may be older than it.
        work.writing().clear();
    }

    /** By id, so oldest first. */
    public List<Versioned<D>> all() {
        return results(select("order by r.key.id"));
    }

    public void add(D value) {
        work.add(newRow.apply(new OwnedKey(tenant, id.apply(value)), value));
    }

    /** ConcurrentChange unless the stored value still has the number; the number grows even when nothing differs. */
    public void save(Versioned<D> changed) {
        EntityManager entities = work.writing();
        R row = row(id.apply(changed.value()))
                .filter(stored -> stored.hasNumber(changed.number()))
                .orElseThrow(() -> new ConcurrentChange("it was changed meanwhile"));
        entities.lock(row, LockModeType.OPTIMISTIC_FORCE_INCREMENT);
        row.change(changed.value());
        entities.flush();
    }

    public void remove(I unwanted) {
        EntityManager entities = work.writing();
        row(unwanted).ifPresent(entities::remove);
        entities.flush();
    }

    /** A query for rows {@code r} of this tenant; {@code rest} begins with {@code and} or {@code order by}. */
    public TypedQuery<R> select(String rest) {
        return query("select r from ", rest, rows);
    }

    /** How many rows {@code r} of this tenant there are; {@code rest} begins with {@code and}. */
    public TypedQuery<Long> count(String rest) {
        return query("select count(r) from ", rest, Long.class);
    }

    public List<Versioned<D>> results(TypedQuery<R> query) {
        return query.getResultList().stream().map(OwnedRow::versioned).toList();
    }

    private <T> TypedQuery<T> query(String first, String rest, Class<T> result) {
        String text = first + rows.getSimpleName() + " r where r.key.tenant = :tenant " + rest;
        return work.reading().createQuery(text, result).setParameter("tenant", tenant.value());
    }

    private Optional<R> row(I wanted) {
        return Optional.ofNullable(work.reading().find(rows, new OwnedKey(tenant, wanted)));
    }
}
