package io.docket.domain.access;

import io.docket.domain.kernel.InvalidValue;
import java.time.Instant;
import java.time.temporal.ChronoUnit;

/** How often somebody who is nobody was refused at an address within a minute. */
public record RefusalCount(Instant minute, String address, long refusals) {
    /** Stands for all addresses beyond those that are counted one by one. */
    public static final String OTHERS = "others";

    public RefusalCount {
        minute = minute.truncatedTo(ChronoUnit.MINUTES);
        InvalidValue.unlessText("address", address, 64);
        if (refusals < 1) {
            throw new InvalidValue("refusals", "counts from 1");
        }
    }
}
