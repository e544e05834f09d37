package io.docket.domain.extraction.rule;

import io.docket.domain.settings.Setting;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/** What is done to what a pattern matched before it is read by its field's type. */
public enum Normalisation {
    UPPER(text -> text.toUpperCase(Locale.ROOT)),
    LOWER(text -> text.toLowerCase(Locale.ROOT)),
    REMOVE_SPACES(text -> text.replaceAll("\\s", "")),
    DIGITS(text -> text.replaceAll("[^0-9]", "")),
    LETTERS_AND_DIGITS(text -> text.replaceAll("[^\\p{L}\\p{N}]", "")),
    REMOVE_LEADING_ZEROS(text -> text.replaceFirst("^0+(?=.)", "")),
    /** 03/04/2026 is in April. */
    DAY_FIRST(UnaryOperator.identity()),
    /** 03/04/2026 is in March. */
    MONTH_FIRST(UnaryOperator.identity());

    private final UnaryOperator<String> change;

    Normalisation(UnaryOperator<String> change) {
        this.change = change;
    }

    String applied(String text) {
        return change.apply(text);
    }

    private String named() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Normalisation of(Setting setting) {
        return Arrays.stream(values())
                .filter(one -> one.named().equals(setting.value()))
                .findFirst()
                .orElseThrow(() -> setting.wrong("must be one of "
                        + Arrays.stream(values()).map(Normalisation::named).collect(Collectors.joining(", "))));
    }

    /** One after the other, white space being one space each throughout. */
    static String applied(List<Normalisation> steps, String text) {
        String changed = text;
        for (Normalisation step : steps) {
            changed = step.applied(changed);
        }
        return changed.strip().replaceAll("\\s+", " ");
    }
}
