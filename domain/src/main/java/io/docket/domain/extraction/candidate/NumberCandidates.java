package io.docket.domain.extraction.candidate;

import io.docket.domain.extraction.check.NationalNumber;
import io.docket.domain.extraction.layout.DocumentLayout;
import io.docket.domain.extraction.layout.Piece;
import io.docket.domain.extraction.layout.Segment;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Numbers that are no money: whole ones, such with decimals, and Belgium's numbers of persons. */
public final class NumberCandidates implements CandidateGenerator {
    private static final Pattern WHOLE = Pattern.compile("(?<![\\d.,/:-])\\d{1,12}(?![\\d/:-]|[.,]\\d)");
    private static final Pattern DECIMAL = Pattern.compile("(?<![\\d.,/:-])\\d[\\d.,']{0,17}(?![\\d/:-])");
    private static final Pattern NATIONAL =
            Pattern.compile("(?<!\\d)\\d{2}[. ]?\\d{2}[. ]?\\d{2}[- .]?\\d{3}[. ]?\\d{2}(?!\\d)");

    private final Pattern pattern;
    private final Function<String, Optional<String>> normalised;

    private NumberCandidates(Pattern pattern, Function<String, Optional<String>> normalised) {
        this.pattern = pattern;
        this.normalised = normalised;
    }

    public static NumberCandidates integers() {
        return new NumberCandidates(WHOLE, Optional::of);
    }

    /** With a dot before the decimals, and as many of them as are printed. */
    public static NumberCandidates decimals() {
        return new NumberCandidates(
                DECIMAL,
                text -> PrintedAmount.at(text, 0).map(read -> read.amount().toPlainString()));
    }

    /** Eleven digits, the last two of which check the others. */
    public static NumberCandidates nationalNumbers() {
        return new NumberCandidates(NATIONAL, NumberCandidates::nationalNumber);
    }

    private static Optional<String> nationalNumber(String text) {
        String digits = text.replaceAll("\\D", "");
        return NationalNumber.checks(digits) ? Optional.of(digits) : Optional.empty();
    }

    @Override
    public List<Candidate> candidates(DocumentLayout document) {
        var candidates = new ArrayList<Candidate>();
        for (Segment segment : document.segments()) {
            Matcher found = pattern.matcher(segment.text());
            while (found.find()) {
                var piece = new Piece(segment, found.start(), found.end());
                normalised
                        .apply(found.group())
                        .ifPresent(value -> candidates.add(Candidate.of(value, "number", piece)));
            }
        }
        return candidates;
    }
}
