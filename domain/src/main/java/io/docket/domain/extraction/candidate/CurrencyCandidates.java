package io.docket.domain.extraction.candidate;

import io.docket.domain.extraction.layout.DocumentLayout;
import io.docket.domain.extraction.layout.Piece;
import io.docket.domain.extraction.layout.Segment;
import io.docket.domain.extraction.lexicon.Currencies;
import io.docket.domain.extraction.lexicon.Lexicon;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;

/** Currencies, as ISO 4217 codes. */
public final class CurrencyCandidates implements CandidateGenerator {
    /** The shapes: a code such as EUR, or a sign or name. */
    public static final String CODE = "code";

    public static final String SIGN = "sign";

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
        return candidates;
    }
}
