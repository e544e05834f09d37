package io.docket.persistence.tenant;

import io.docket.application.tenant.ActivationAttempts;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

@Entity
@Table(name = "activation_attempts")
class AttemptRow {
    @Id
    private String id;

    private int attempts;

    @Column(name = "ends_at")
    private Instant endsAt;

    protected AttemptRow() {}

    static AttemptRow first(String key, Instant end) {
        var row = new AttemptRow();
        row.id = key;
        row.attempts = 1;
        row.endsAt = end;
        return row;
    }

    ActivationAttempts.Count toDomain() {
        return new ActivationAttempts.Count(attempts, endsAt);
    }
}
