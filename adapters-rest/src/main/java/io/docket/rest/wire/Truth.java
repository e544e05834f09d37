package io.docket.rest.wire;

import io.docket.domain.kernel.InvalidValue;
import java.util.Locale;

/** Reads true and false as clients write them in forms and queries: {@code true}, {@code True}, {@code 1}. */
final class Truth {
    private Truth() {}

    static boolean parse(String name, String text) {
        return switch (text.strip().toLowerCase(Locale.ROOT)) {
            case "true", "1" -> true;
            case "false", "0" -> false;
            default -> throw new InvalidValue(name, "must be true or false");
        };
    }
}
