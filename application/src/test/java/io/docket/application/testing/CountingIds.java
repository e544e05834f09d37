package io.docket.application.testing;

import io.docket.application.kernel.Ids;
import java.util.concurrent.atomic.AtomicLong;

/** Identifiers that count up. */
public final class CountingIds implements Ids {
    private final AtomicLong last = new AtomicLong();

    @Override
    public String next() {
        return String.format("%024x", last.incrementAndGet());
    }
}
