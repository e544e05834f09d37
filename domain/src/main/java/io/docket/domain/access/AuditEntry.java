package io.docket.domain.access;

import io.docket.domain.kernel.InvalidValue;

/**
 * A fact in a chain, numbered from 1 without a gap. Its seal covers the seal of the entry before it, so that it
 * shows where Docket wrote it even before its batch is closed.
 */
public record AuditEntry(AuditChain chain, long number, AuditFact fact, String seal) {
    public AuditEntry {
        if (number < 1) {
            throw new InvalidValue("number", "counts from 1");
        }
        InvalidValue.unlessText("seal", seal, 64);
    }

    /** What is sealed; see {@link Canonical}: the chain's key, the number, then the fact's components in their order. */
    public byte[] canonical() {
        return canonical(chain, number, fact);
    }

    public static byte[] canonical(AuditChain chain, long number, AuditFact fact) {
        var bytes = new Canonical().text(chain.key().value()).number(number);
        return fact.appendTo(bytes).bytes();
    }
}
