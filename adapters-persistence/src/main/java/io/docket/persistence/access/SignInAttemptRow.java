package io.docket.persistence.access;

import io.docket.application.access.SignInAttempts.Failures;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

@Entity
@Table(name = "sign_in_attempts")
class SignInAttemptRow {
    @Id
    private String subject;

    private int failures;

    @Column(name = "last_at")
    private Instant lastAt;

    protected SignInAttemptRow() {}

    static SignInAttemptRow of(Failures failures) {
        var row = new SignInAttemptRow();
        row.subject = failures.subject();
        row.failures = failures.count();
        row.lastAt = failures.last();
        return row;
    }

    Failures toDomain() {
        return new Failures(subject, failures, lastAt);
    }
}
