package io.docket.persistence.access;

import io.docket.domain.access.ResetRequest;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

@Entity
@Table(name = "reset_requests")
class ResetRequestRow {
    @Id
    private String id;

    private String username;

    @Column(name = "asked_at")
    private Instant askedAt;

    protected ResetRequestRow() {}

    static ResetRequestRow of(ResetRequest request) {
        var row = new ResetRequestRow();
        row.id = request.id();
        row.username = request.username();
        row.askedAt = request.at();
        return row;
    }

    ResetRequest toDomain() {
        return new ResetRequest(id, username, askedAt);
    }
}
