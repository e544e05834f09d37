package io.docket.domain.extraction.lesson;

import io.docket.domain.kernel.InvalidValue;
import java.util.List;

/**
 * What a lesson says of a field: its value, the surroundings of the places where it stands, the likeliest first, none when it
 * stands nowhere; and whether the machine had said something else, or nothing.
 */
public record Taught(String value, List<Surroundings> places, boolean corrected) {
    public Taught {
        InvalidValue.unlessText("value", value, 10_000);
        places = List.copyOf(places);
    }
}
