package io.docket.domain.extraction.learning;

import java.util.List;
import java.util.Locale;

/** In which letters a field's values are wanted: as the page prints them, or in capitals whatever the page prints. */
public enum LetterCase {
    AS_PRINTED,
    CAPITALS;

    /** Fewer examples say nothing of a habit. */
    private static final int FEWEST = 20;

    private static final double HABIT = 0.95;

    /** What examples show: capitals are wanted when nearly all values that have letters have no small ones. */
    public static LetterCase shownBy(List<String> values) {
        List<String> lettered = values.stream()
                .filter(value -> value.chars().anyMatch(Character::isLetter))
                .toList();
        long capitals = lettered.stream()
                .filter(value -> value.equals(CAPITALS.of(value)))
                .count();
        return lettered.size() >= FEWEST && capitals >= HABIT * lettered.size() ? CAPITALS : AS_PRINTED;
    }

    public String of(String value) {
        return this == CAPITALS ? value.toUpperCase(Locale.ROOT) : value;
    }
}
