package io.docket.persistence.access;

import io.docket.application.access.SignInAttempts;
import io.docket.persistence.kernel.OpenWork;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.Optional;

record JpaSignInAttempts(OpenWork work) implements SignInAttempts {
    /** In a write the row is locked, so that attempts at the same time are all counted. */
    @Override
    public Optional<Failures> find(String subject) {
        LockModeType lock = work.isWriting() ? LockModeType.PESSIMISTIC_WRITE : LockModeType.NONE;
        return Optional.ofNullable(work.reading().find(SignInAttemptRow.class, subject, lock))
                .map(SignInAttemptRow::toDomain);
    }

    @Override
    public void put(Failures failures) {
        work.writing().merge(SignInAttemptRow.of(failures));
        work.writing().flush();
    }

    @Override
    public void remove(String subject) {
        work.change(work.writing()
                .createQuery("delete from SignInAttemptRow r where r.subject = :subject")
                .setParameter("subject", subject));
    }

    @Override
    public void removeOlderThan(Instant instant) {
        work.change(work.writing()
                .createQuery("delete from SignInAttemptRow r where r.lastAt < :instant")
                .setParameter("instant", instant));
    }
}
