package io.docket.rest.wire;

/** An answer that time alone may change, though nothing is stored: who has it is not told that it is still the same. */
public interface Passing {
    /** Whether this one may be another by now, or has become this one by time. */
    boolean passes();
}
