package io.docket.persistence.access;

import io.docket.domain.access.SigningKey;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

@Entity
@Table(name = "signing_keys")
class SigningKeyRow {
    @Id
    private String id;

    @Column(name = "public_key")
    private String publicKey;

    @Column(name = "sealed_private_key")
    private String sealedPrivateKey;

    @Column(name = "made_at")
    private Instant madeAt;

    protected SigningKeyRow() {}

    static SigningKeyRow of(SigningKey key) {
        var row = new SigningKeyRow();
        row.id = key.id();
        row.publicKey = key.publicKey();
        row.sealedPrivateKey = key.sealedPrivateKey();
        row.madeAt = key.madeAt();
        return row;
    }

    SigningKey toDomain() {
        return new SigningKey(id, publicKey, sealedPrivateKey, madeAt);
    }
}
