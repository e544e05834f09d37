package io.docket.domain.document.output;

import java.util.concurrent.atomic.AtomicLong;

/**
 * How much may still be made of one document. What is repeated for each row may hold a whole table, so that a small template
 * could make more of a long document than fits into memory.
 */
final class Allowance {
    private final AtomicLong left = new AtomicLong(OutputTooLarge.MOST);

    void take(long characters) {
        if (left.addAndGet(-characters) < 0) {
            throw new OutputTooLarge();
        }
    }

    /** The same value, once there was room for it. */
    Tree taken(Tree value) {
        take(1L + value.words().length());
        return value;
    }
}
