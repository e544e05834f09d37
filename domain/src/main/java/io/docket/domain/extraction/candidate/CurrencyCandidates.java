package io.docket.domain.extraction.candidate;

import io.docket.domain.extraction.layout.DocumentLayout;
import io.docket.domain.extraction.layout.Piece;
import io.docket.domain.extraction.layout.Segment;
import io.docket.domain.extraction.lexicon.Currencies;
import io.docket.domain.extraction.lexicon.Lexicon;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Currencies, as ISO 4217 codes. */
public final class CurrencyCandidates implements CandidateGenerator {
    /** The shapes: a code such as EUR, or a sign or name. */
    public static final String CODE = "code";

    public static final String SIGN = "sign";

    private static final Pattern CROWNS = Pattern.compile("(?<!\\p{L})[Kk]r(?!\\p{L})");
    private static final Map<String, String> CROWNS_OF = Map.of("DK", "DKK", "SE", "SEK", "NO", "NOK");

    private final Currencies currencies;

    public CurrencyCandidates(Lexicon lexicon) {
        this.currencies = lexicon.currencies();
    }

    @Override
    public List<Candidate> candidates(DocumentLayout document) {
        var candidates = new ArrayList<Candidate>();
        for (Segment segment : document.segments()) {
            Matcher sign = currencies.pattern().matcher(segment.text());
            while (sign.find()) {
                var piece = new Piece(segment, sign.start(), sign.end());
                currencies
                        .code(sign.group())
                        .ifPresent(code ->
                                candidates.add(Candidate.of(code, code.equals(piece.text()) ? CODE : SIGN, piece)));
            }
        }
        crowns(document).ifPresent(code -> addCrowns(document, code, candidates));
        return candidates;
    }

    private static void addCrowns(DocumentLayout document, String code, List<Candidate> candidates) {
        for (Segment segment : document.segments()) {
            Matcher sign = CROWNS.matcher(segment.text());
            while (sign.find()) {
                candidates.add(Candidate.of(code, SIGN, new Piece(segment, sign.start(), sign.end())));
            }
        }
    }

    /** Whose crowns "kr" are: those of the country that most of the page's account and VAT numbers are of. */
    private static Optional<String> crowns(DocumentLayout document) {
        List<String> codes = Stream.of(CodeCandidates.ibans(), CodeCandidates.vatNumbers())
                .flatMap(numbers -> numbers.candidates(document).stream())
                .map(candidate -> CROWNS_OF.getOrDefault(candidate.value().substring(0, 2), ""))
                .filter(code -> !code.isEmpty())
                .toList();
        return codes.stream().max(Comparator.comparingInt(code -> Collections.frequency(codes, code)));
    }
}
