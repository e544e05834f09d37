package io.docket.domain.extraction.candidate;

import io.docket.domain.extraction.layout.DocumentLayout;
import io.docket.domain.extraction.layout.Piece;
import io.docket.domain.extraction.layout.Segment;
import io.docket.domain.extraction.lexicon.Lexicon;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** The name at the head of a receipt: one to three lines near the top, without registration numbers. */
public final class CompanyCandidates implements CandidateGenerator {
    private static final int ROWS = 16;
    private static final int LINES = 3;
    private static final int FEWEST_LETTERS = 3;

    private final Tidying tidying;

    public CompanyCandidates(Lexicon lexicon) {
        this.tidying = new Tidying(lexicon.vocabulary());
    }

    @Override
    public List<Candidate> candidates(DocumentLayout document) {
        var candidates = new ArrayList<Candidate>();
        for (List<Segment> run : LineRuns.beginningIn(document, ROWS, LINES)) {
            var pieces = new ArrayList<Piece>();
            String shape = "plain";
            for (Segment line : run) {
                PrintedName name = PrintedName.in(line.text());
                pieces.add(new Piece(line, name.start(), name.end()));
                shape = name.registered() ? "registered" : name.labelled() ? "labelled" : "plain";
            }
            String value = tidying.name(pieces.stream().map(Piece::text).collect(Collectors.joining(" ")));
            if (value.chars().filter(Character::isLetter).count() >= FEWEST_LETTERS) {
                candidates.add(new Candidate(value, shape, pieces));
            }
        }
        return candidates;
    }
}
