package io.docket.domain.access;

import io.docket.domain.kernel.InvalidValue;

/**
 * Entries of a chain that were closed together, numbered from 1. Its {@code hmac} covers that of the batch before it, its
 * number, and every entry in it, in order.
 */
public record AuditBatch(AuditChain chain, long number, long first, long last, String hmac) {
    public AuditBatch {
        if (number < 1 || first < 1 || last < first) {
            throw new InvalidValue("batch", "must hold entries");
        }
        InvalidValue.unlessText("hmac", hmac, 64);
    }

    public long count() {
        return last - first + 1;
    }
}
