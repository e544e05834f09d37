package io.docket.persistence.jpa;

import io.docket.application.kernel.ConcurrentChange;
import jakarta.persistence.OptimisticLockException;
import java.sql.SQLException;
import java.util.Set;
import java.util.stream.Stream;

/** Tells a conflict with another transaction, which may be tried again, from every other failure. */
final class Conflicts {
    /**
     * SQL states: a key is taken (23505); a row that is referred to is gone, or is still referred to (23503, H2 23506);
     * deadlock and serialization (40001, PostgreSQL 40P01); a lock that did not come in time (PostgreSQL 55P03, H2 HYT00); a
     * row changed by another meanwhile (H2 90131).
     */
    private static final Set<String> STATES =
            Set.of("23505", "23503", "23506", "40001", "40P01", "55P03", "HYT00", "90131");

    private Conflicts() {}

    /** The failure itself, or ConcurrentChange when it comes of a conflict. */
    static RuntimeException translated(RuntimeException failure) {
        if (failure instanceof ConcurrentChange) {
            return failure;
        }
        boolean conflict = Stream.iterate((Throwable) failure, cause -> cause != null, Throwable::getCause)
                .limit(20)
                .anyMatch(Conflicts::conflict);
        return conflict ? new ConcurrentChange("it was changed meanwhile", failure) : failure;
    }

    private static boolean conflict(Throwable cause) {
        return cause instanceof OptimisticLockException
                || cause instanceof SQLException sql && sql.getSQLState() != null && STATES.contains(sql.getSQLState());
    }
}
