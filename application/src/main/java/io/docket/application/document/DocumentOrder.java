package io.docket.application.document;

import io.docket.domain.kernel.InvalidValue;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;

/** By what a list of documents is ordered; equal ones by their id in the same direction. */
public record DocumentOrder(By by, boolean descending) {
    /** Newest first. */
    public static final DocumentOrder STANDARD = new DocumentOrder(By.RECEIVE_TIME, true);

    /** What documents can be ordered by. */
    public enum By {
        RECEIVE_TIME,
        DONE_TIME,
        ORIGINAL_FILENAME,
        PAGE_COUNT;

        String wire() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** Reads {@code receive_time}, or {@code -receive_time} for the last first. */
    public static DocumentOrder parse(String text) {
        boolean descending = text.startsWith("-");
        String name = descending ? text.substring(1) : text;
        return Arrays.stream(By.values())
                .filter(by -> by.wire().equals(name))
                .findFirst()
                .map(by -> new DocumentOrder(by, descending))
                .orElseThrow(() -> new InvalidValue(
                        "order_by",
                        "must be one of "
                                + Arrays.stream(By.values()).map(By::wire).collect(Collectors.joining(", "))
                                + ", with - before it for the last first"));
    }
}
