package io.docket.domain.extraction.candidate;

import io.docket.domain.extraction.layout.DocumentLayout;
import io.docket.domain.extraction.layout.Piece;
import io.docket.domain.extraction.layout.Segment;
import io.docket.domain.extraction.lexicon.Lexicon;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/** Amounts of money, with a dot and two decimals; signed, or without a sign, as a credit note's amounts are meant. */
public final class AmountCandidates implements CandidateGenerator {
    /** The shapes of amounts. */
    public static final String MONEY = "money";

    public static final String DECIMAL = "decimal";

    private final AmountScanner scanner;
    private final boolean signed;

    private AmountCandidates(Lexicon lexicon, boolean signed) {
        this.scanner = new AmountScanner(lexicon.currencies());
        this.signed = signed;
    }

    public static AmountCandidates signed(Lexicon lexicon) {
        return new AmountCandidates(lexicon, true);
    }

    public static AmountCandidates unsigned(Lexicon lexicon) {
        return new AmountCandidates(lexicon, false);
    }

    @Override
    public List<Candidate> candidates(DocumentLayout document) {
        var candidates = new ArrayList<Candidate>();
        for (Segment segment : document.segments()) {
            for (AmountScanner.Found found : scanner.scan(segment.text())) {
                BigDecimal amount = found.amount().amount();
                boolean negative = signed && found.negative() && amount.signum() != 0;
                candidates.add(Candidate.of(
                        PrintedAmount.value(negative ? amount.negate() : amount),
                        found.withCurrency() ? MONEY : DECIMAL,
                        new Piece(segment, found.start(), found.end())));
            }
        }
        return candidates;
    }
}
