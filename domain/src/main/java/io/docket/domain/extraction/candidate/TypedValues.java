package io.docket.domain.extraction.candidate;

import io.docket.domain.extraction.check.NationalNumber;
import io.docket.domain.extraction.layout.DocumentLayout;
import io.docket.domain.extraction.lexicon.FoldedText;
import io.docket.domain.extraction.lexicon.Lexicon;
import io.docket.domain.format.Label;
import io.docket.domain.format.LabelType;
import io.docket.domain.format.Normalised;
import io.docket.domain.format.Option;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Reads a text of which it is known that it holds one value, in the form that the field's type has for it. */
public final class TypedValues {
    private static final Set<String> UNTRUE = Set.of("false", "no", "nein", "nee", "non", "0");

    private final DateScanner dates;
    private final AmountScanner amounts;

    public TypedValues(Lexicon lexicon) {
        this.dates = new DateScanner(lexicon.months());
        this.amounts = new AmountScanner(lexicon.currencies());
    }

    /** What the first number of the document's dates is, as its other dates have it. */
    public DateOrder order(DocumentLayout document) {
        return DateCandidates.order(document.segments().stream()
                .flatMap(segment -> dates.scan(segment.text()).stream())
                .toList());
    }

    /** Empty where the text says nothing of the type; of a closed list, where it is neither a value nor a name of one. */
    public Optional<String> read(Label label, String text, DateOrder order) {
        List<Option> options = label.options().stream().filter(Option::active).toList();
        if (!label.options().isEmpty()) {
            return option(options, text);
        }
        return read(label.type(), text, order);
    }

    private Optional<String> read(LabelType type, String text, DateOrder order) {
        return switch (type) {
            case STRING, ALPHANUMERIC, ADDRESS -> Optional.of(text).filter(any -> !any.isBlank());
            case DATE -> date(text, order);
            case DATETIME -> date(text, order).map(date -> Normalised.value(type, date));
            case CURRENCY -> amount(text).map(PrintedAmount::value);
            case FLOAT -> number(text).map(BigDecimal::toPlainString);
            case INTEGER ->
                number(text)
                        .filter(number -> number.stripTrailingZeros().scale() <= 0)
                        .map(number -> number.toBigInteger().toString());
            case NATIONAL_IDENTIFICATION_NUMBER_BE ->
                Optional.of(text.replaceAll("\\D", "")).filter(NationalNumber::checks);
            case BOOLEAN -> Optional.of(String.valueOf(!UNTRUE.contains(FoldedText.letters(text))));
        };
    }

    private Optional<String> date(String text, DateOrder order) {
        return dates.scan(text).stream()
                .flatMap(date -> date.date(order).stream())
                .map(Object::toString)
                .findFirst();
    }

    private static Optional<String> option(List<Option> options, String text) {
        String letters = FoldedText.letters(text);
        return options.stream()
                .filter(option -> FoldedText.letters(option.name()).equals(letters)
                        || FoldedText.letters(option.displayName()).equals(letters))
                .map(Option::name)
                .findFirst();
    }

    private Optional<BigDecimal> amount(String text) {
        return amounts.scan(text).stream()
                .map(found -> found.negative()
                        ? found.amount().amount().negate()
                        : found.amount().amount())
                .findFirst()
                .or(() -> number(text));
    }

    /** The first number, with the sign that stands before it. */
    private static Optional<BigDecimal> number(String text) {
        for (int at = 0; at < text.length(); at++) {
            if (Character.isDigit(text.charAt(at))) {
                boolean negative = at > 0 && text.charAt(at - 1) == '-';
                return PrintedAmount.at(text, at)
                        .map(read -> negative ? read.amount().negate() : read.amount());
            }
        }
        return Optional.empty();
    }
}
