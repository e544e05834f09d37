package io.docket.domain.extraction.rule;

import io.docket.domain.extraction.candidate.DateOrder;
import io.docket.domain.extraction.candidate.TypedValues;
import io.docket.domain.format.Label;
import io.docket.domain.kernel.InvalidValue;
import io.docket.domain.settings.Setting;
import java.util.List;
import java.util.Optional;

/** A pattern as somebody wrote it, and where in the settings; what is wrong in it is told with its position, counted from 1. */
public final class RulePattern {
    private static final int LONGEST = 500;
    private static final int LONGEST_EXPANDED = 5_000;
    private static final int LONGEST_TOLD = 80;

    private final String pointer;
    private final String pattern;
    private final Expansion expansion;

    private RulePattern(String pointer, String pattern) {
        this.pointer = pointer;
        this.pattern = pattern;
        try {
            this.expansion = Expansion.of(pattern);
        } catch (PatternError wrong) {
            throw invalid(wrong.position(), wrong.reason());
        }
        if (expansion.expression().length() > LONGEST_EXPANDED) {
            throw new InvalidValue(
                    pointer, "must have at most " + LONGEST_EXPANDED + " characters with its placeholders expanded");
        }
    }

    static RulePattern of(Setting setting) {
        return new RulePattern(setting.pointer(), setting.text(LONGEST));
    }

    /** InvalidValue where the engine does not take it. */
    Patterns.Compiled compiled(Patterns patterns) {
        try {
            return patterns.compile(expansion.expression());
        } catch (PatternError wrong) {
            throw invalid(expansion.written(wrong.position()), wrong.reason());
        }
    }

    private InvalidValue invalid(int position, String reason) {
        return new InvalidValue(pointer, "is wrong at position " + (position + 1) + ": " + reason);
    }

    /** Where it is set, as a JSON pointer without its first slash. */
    public String pointer() {
        return pointer;
    }

    /** As it was written. */
    public String pattern() {
        return pattern;
    }

    /** In quotes for a reason, cut where it is long. */
    String quoted() {
        return quoted(pattern);
    }

    /** The same for what else somebody wrote. */
    static String quoted(String written) {
        return "“" + (written.length() > LONGEST_TOLD ? written.substring(0, LONGEST_TOLD) + "…" : written) + "”";
    }

    /** What the engine is given. */
    public String expanded() {
        return expansion.expression();
    }

    /** What is answered of what it matched, in the form of a column's type; empty where it is not of that type. */
    Optional<String> typed(String matched, Label column, TypedValues values, DateOrder order) {
        return values.read(column, Normalisation.applied(List.of(), answered(matched)), order);
    }

    /** What is answered of what it matched. */
    String answered(String matched) {
        return expansion.isCompact() ? Normalisation.LETTERS_AND_DIGITS.applied(matched) : matched;
    }
}
