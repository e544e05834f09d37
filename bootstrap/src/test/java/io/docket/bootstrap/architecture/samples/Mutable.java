package io.docket.bootstrap.architecture.samples;

/** A domain class as it must not be. */
public final class Mutable {
    private int count;

    /** Changes it. */
    public int next() {
        return ++count;
    }
}
