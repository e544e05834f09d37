package io.docket.persistence.kernel;

import io.docket.application.kernel.Versioned;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.Version;

/** A row of a tenant that holds one {@code D}, and the number of its last change. */
@MappedSuperclass
public abstract class OwnedRow<D> {
    @EmbeddedId
    private OwnedKey key;

    @Version
    private long number;

    /** For JPA. */
    protected OwnedRow() {}

    protected OwnedRow(OwnedKey key) {
        this.key = key;
    }

    protected OwnedKey key() {
        return key;
    }

    protected abstract D toDomain();

    /** Takes over everything but the key. */
    protected abstract void change(D changed);

    final boolean hasNumber(long expected) {
        return number == expected;
    }

    final Versioned<D> versioned() {
        return new Versioned<>(toDomain(), number);
    }
}
