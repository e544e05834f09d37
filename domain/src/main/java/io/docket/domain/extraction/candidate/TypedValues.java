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
import java.util.regex.Pattern;

/** Reads a text of which it is known that it holds one value, in the form that the field's type has for it. */
public final class TypedValues {
    /** Close to the number, or where nothing but signs stands before that. */
    private static final Pattern MINUS_BEFORE = Pattern.compile("^[^\\p{L}\\d]*[-\u2212\u2013][^\\p{L}\\d]*$|-$");

    private static final Pattern MINUS_AFTER = Pattern.compile("[-\u2212](?![\\w,.])");
    /** Instead of no cents: 1.250,- */
    private static final Pattern NO_CENTS = Pattern.compile("[,.][-\u2013\u2014]");

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
            case CURRENCY -> amount(text).map(amount -> Normalised.value(type, amount.toPlainString()));
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

    /** The first number, with the sign that stands before or after it. */
    private static Optional<BigDecimal> number(String text) {
        int at = 0;
        while (at < text.length() && !Character.isDigit(text.charAt(at))) {
            at++;
        }
        String before = text.substring(0, at);
        return PrintedAmount.at(text, at).map(read -> {
            String after = text.substring(read.end());
            BigDecimal number = NO_CENTS.matcher(after).lookingAt()
                    ? new BigDecimal(text.substring(read.start(), read.end()).replaceAll("\\D", ""))
                    : read.amount();
            boolean negative = MINUS_BEFORE.matcher(before).find()
                    || MINUS_AFTER.matcher(after).lookingAt()
                    || before.strip().endsWith("(") && after.strip().startsWith(")");
            return negative ? number.negate() : number;
        });
    }
}
