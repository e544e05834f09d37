package io.docket.persistence.access;

import io.docket.domain.access.RefusalCount;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.Instant;
import java.util.Objects;

@Entity
@Table(name = "refusal_counts")
class RefusalCountRow {
    @EmbeddedId
    private Key key;

    private long refusals;

    protected RefusalCountRow() {}

    static RefusalCountRow of(RefusalCount count) {
        var row = new RefusalCountRow();
        row.key = new Key(count);
        row.refusals = count.refusals();
        return row;
    }

    RefusalCount toDomain() {
        return new RefusalCount(key.minute, key.address, refusals);
    }

    /** A minute and an address. */
    @Embeddable
    static class Key implements Serializable {
        private static final long serialVersionUID = 1L;

        @Column(name = "counted_minute")
        private Instant minute;

        private String address;

        protected Key() {}

        Key(RefusalCount count) {
            this.minute = count.minute();
            this.address = count.address();
        }

        @Override
        public final boolean equals(Object other) {
            return other instanceof Key that
                    && Objects.equals(minute, that.minute)
                    && Objects.equals(address, that.address);
        }

        @Override
        public final int hashCode() {
            return Objects.hash(minute, address);
        }
    }
}
