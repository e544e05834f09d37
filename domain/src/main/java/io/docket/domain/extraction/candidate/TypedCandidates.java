package io.docket.domain.extraction.candidate;

import io.docket.domain.extraction.lexicon.Lexicon;
import io.docket.domain.format.Label;
import io.docket.domain.format.LabelType;
import io.docket.domain.format.Normalised;
import io.docket.domain.format.Option;
import io.docket.domain.kernel.InvalidValue;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Where the values of a field come from that its type or its options tell from other text. */
public final class TypedCandidates {
    private final CandidateGenerator dates;
    private final CandidateGenerator amounts;

    public TypedCandidates(Lexicon lexicon) {
        this.dates = new DateCandidates(lexicon);
        this.amounts = AmountCandidates.signed(lexicon);
    }

    /** Empty for text, which may be anything. */
    public Optional<CandidateGenerator> of(Label label) {
        if (!label.options().isEmpty()) {
            return Optional.of(options(label));
        }
        return switch (label.type()) {
            case DATE, DATETIME -> Optional.of(inForm(label, dates));
            case CURRENCY -> Optional.of(amounts);
            case FLOAT -> Optional.of(NumberCandidates.decimals());
            case INTEGER -> Optional.of(NumberCandidates.integers());
            case NATIONAL_IDENTIFICATION_NUMBER_BE -> Optional.of(NumberCandidates.nationalNumbers());
            case BOOLEAN -> Optional.of(document -> List.of());
            case STRING, ALPHANUMERIC, ADDRESS -> Optional.empty();
        };
    }

    /** Dates are found by their day: of a field whose values have a time they are the beginning of it. */
    public static CandidateGenerator inForm(Label label, CandidateGenerator generator) {
        return label.type() != LabelType.DATETIME
                ? generator
                : document -> generator.candidates(document).stream()
                        .map(found -> new Candidate(dateTime(found.value()), found.shape(), found.pieces()))
                        .toList();
    }

    private static String dateTime(String value) {
        try {
            return Normalised.value(LabelType.DATETIME, value);
        } catch (InvalidValue otherType) {
            return value;
        }
    }

    private static CandidateGenerator options(Label label) {
        Map<String, List<String>> printed = label.options().stream()
                .filter(Option::active)
                .collect(Collectors.toMap(Option::name, option -> List.of(option.name(), option.displayName())));
        return new OptionCandidates(printed);
    }
}
