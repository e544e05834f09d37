package io.docket.domain.extraction.check;

import io.docket.domain.document.PredictedValue;
import io.docket.domain.document.Prediction;
import io.docket.domain.format.Format;
import io.docket.domain.format.Label;
import io.docket.domain.format.LabelType;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * What is checked: what was found in a document of a format that was received on a day. Where the document carries an
 * electronic invoice, {@code page} is what its page says by itself, as far as somebody looked.
 */
public record Findings(
        Format format, Prediction prediction, boolean electronic, Optional<Prediction> page, LocalDate received) {
    private static final Pattern DECIMAL = Pattern.compile("-?\\d{1,30}(?:\\.\\d{1,30})?");
    private static final int LENGTH_OF_DATE = 10;
    private static final Set<LabelType> TEXTS = Set.of(LabelType.STRING, LabelType.ALPHANUMERIC);
    private static final Set<LabelType> DATES = Set.of(LabelType.DATE, LabelType.DATETIME);
    private static final Set<LabelType> NUMBERS = Set.of(LabelType.CURRENCY, LabelType.FLOAT, LabelType.INTEGER);

    /** What was found for a field of this name, if it may hold any text: a choice of options means something of its own. */
    Optional<String> text(String field) {
        return format.label(field).filter(label -> label.options().isEmpty()).flatMap(label -> value(label, TEXTS));
    }

    Optional<LocalDate> date(String field) {
        return format.label(field).flatMap(label -> value(label, DATES)).flatMap(Findings::day);
    }

    Optional<BigDecimal> number(String field) {
        return format.label(field).flatMap(label -> value(label, NUMBERS)).flatMap(Findings::decimal);
    }

    /** What was found for a field that is of one of these types. */
    Optional<String> value(Label label, Set<LabelType> types) {
        return Optional.of(label)
                .filter(any -> types.contains(label.type()))
                .flatMap(any -> prediction.value(label.fieldName()))
                .map(PredictedValue::value);
    }

    static Optional<BigDecimal> decimal(String text) {
        return DECIMAL.matcher(text).matches() ? Optional.of(new BigDecimal(text)) : Optional.empty();
    }

    private static Optional<LocalDate> day(String text) {
        try {
            return Optional.of(LocalDate.parse(text.substring(0, Math.min(LENGTH_OF_DATE, text.length()))));
        } catch (DateTimeException unreadable) {
            return Optional.empty();
        }
    }
}
