package io.docket.persistence.tenant;

import io.docket.application.tenant.ActivationAttempts;
import io.docket.persistence.kernel.InstantConverter;
import io.docket.persistence.kernel.OpenWork;
import java.time.Duration;
import java.time.Instant;

record JpaActivationAttempts(OpenWork work) implements ActivationAttempts {
    /** The row stays locked until the end of the write, so that attempts at the same time are counted one after the other. */
    @Override
    public Count count(String key, Instant now, Duration window) {
        work.change(work.writing()
                .createNativeQuery("delete from activation_attempts where ends_at <= ?1")
                .setParameter(1, InstantConverter.column(now)));
        int counted = work.change(work.writing()
                .createNativeQuery("update activation_attempts set attempts = attempts + 1 where id = ?1")
                .setParameter(1, key));
        if (counted == 0) {
            work.add(AttemptRow.first(key, now.plus(window)));
        }
        return work.reading().find(AttemptRow.class, key).toDomain();
    }

    @Override
    public void forget(String key) {
        work.change(work.writing()
                .createQuery("delete from AttemptRow r where r.id = :id")
                .setParameter("id", key));
    }
}
