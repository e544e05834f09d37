package io.docket.domain.access;

import io.docket.domain.kernel.InvalidValue;

/**
 * How far a chain is, kept apart from it, so that a chain whose end was cut off does not match: how many entries it has,
 * the last entry's seal, how many of them lie in how many closed batches, and the last batch's HMAC; all of that under a
 * seal of its own.
 */
public record AuditHead(
        AuditChain chain, long entries, String last, long closed, long batches, String hmac, String seal) {
    /** Stands for the seal before the first entry, the HMAC before the first batch, and a seal that holds for nothing. */
    public static final String NOTHING = "0".repeat(64);

    public AuditHead {
        if (batches < 0 || closed < batches || entries < closed) {
            throw new InvalidValue("head", "must have as many entries as are closed");
        }
        InvalidValue.unlessText("last", last, 64);
        InvalidValue.unlessText("hmac", hmac, 64);
        InvalidValue.unlessText("seal", seal, 64);
    }

    /** Of a chain without entries. */
    public static AuditHead empty(AuditChain chain) {
        return new AuditHead(chain, 0, NOTHING, 0, 0, NOTHING, NOTHING);
    }

    public long pending() {
        return entries - closed;
    }

    public AuditHead with(AuditEntry entry) {
        return new AuditHead(chain, entry.number(), entry.seal(), closed, batches, hmac, seal);
    }

    public AuditHead with(AuditBatch batch) {
        return new AuditHead(chain, entries, last, batch.last(), batch.number(), batch.hmac(), seal);
    }

    public AuditHead sealed(String newSeal) {
        return new AuditHead(chain, entries, last, closed, batches, hmac, newSeal);
    }

    /** What is sealed; see {@link Canonical}. */
    public byte[] canonical() {
        return new Canonical()
                .text(chain.key().value())
                .number(entries)
                .text(last)
                .number(closed)
                .number(batches)
                .text(hmac)
                .bytes();
    }
}
