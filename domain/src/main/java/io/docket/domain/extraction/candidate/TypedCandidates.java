package io.docket.domain.extraction.candidate;

import io.docket.domain.extraction.lexicon.Lexicon;
import io.docket.domain.format.Label;
import io.docket.domain.format.Option;
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
            case DATE, DATETIME -> Optional.of(dates);
            case CURRENCY -> Optional.of(amounts);
            case FLOAT -> Optional.of(NumberCandidates.decimals());
            case INTEGER -> Optional.of(NumberCandidates.integers());
            case NATIONAL_IDENTIFICATION_NUMBER_BE -> Optional.of(NumberCandidates.nationalNumbers());
            case BOOLEAN -> Optional.of(document -> List.of());
            case STRING, ALPHANUMERIC, ADDRESS -> Optional.empty();
        };
    }

    private static CandidateGenerator options(Label label) {
        Map<String, List<String>> printed = label.options().stream()
                .filter(Option::active)
                .collect(Collectors.toMap(Option::name, option -> List.of(option.name(), option.displayName())));
        return new OptionCandidates(printed);
    }
}
