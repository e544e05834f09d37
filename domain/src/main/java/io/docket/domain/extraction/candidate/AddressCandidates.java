package io.docket.domain.extraction.candidate;

import io.docket.domain.extraction.layout.DocumentLayout;
import io.docket.domain.extraction.layout.Piece;
import io.docket.domain.extraction.layout.Segment;
import io.docket.domain.extraction.lexicon.Lexicon;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Addresses: one to six lines near the top, without a label before and a telephone number after. */
public final class AddressCandidates implements CandidateGenerator {
    private static final int ROWS = 24;
    private static final int LINES = 6;
    private static final int FEWEST_LETTERS = 4;
    private static final Pattern LABEL = Pattern.compile(
            "^(?:(?:hq|head ?office|office|branch|reg(?:istered)?\\.?)? ?(?:address|addr?|alamat|anschrift|adresse|hq|office)) ?[:.] ?",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern TELEPHONE = Pattern.compile(
            "[ ,;(]*(?<![\\p{L}])(?:tel(?:ephone)?|phone|fax|h/?p|hotline)(?: ?no)?(?: ?/ ?fax)?[ .:]+[+(]{0,2}\\d.*$|[ ,;]*(?:tel|fax)[ .:]*\\d.*$",
            Pattern.CASE_INSENSITIVE);

    private final Tidying tidying;

    public AddressCandidates(Lexicon lexicon) {
        this.tidying = new Tidying(lexicon.vocabulary());
    }

    @Override
    public List<Candidate> candidates(DocumentLayout document) {
        var candidates = new ArrayList<Candidate>();
        for (List<Segment> run : LineRuns.beginningIn(document, ROWS, LINES)) {
            var pieces = new ArrayList<Piece>();
            boolean ended = false;
            for (Segment line : run) {
                if (ended) {
                    pieces.clear();
                    break;
                }
                Piece piece = withoutLabel(line);
                Matcher telephone = TELEPHONE.matcher(piece.text());
                if (telephone.find() && telephone.start() > 0) {
                    piece = new Piece(line, piece.start(), piece.start() + telephone.start());
                    ended = true;
                }
                pieces.add(piece);
            }
            String text = pieces.stream().map(Piece::text).collect(Collectors.joining(" "));
            if (text.chars().filter(Character::isLetter).count() >= FEWEST_LETTERS) {
                candidates.add(new Candidate(tidying.address(text), ended ? "cut" : "lines", pieces));
            }
        }
        return candidates;
    }

    private static Piece withoutLabel(Segment line) {
        Matcher label = LABEL.matcher(line.text());
        return label.find() && label.end() < line.text().length()
                ? new Piece(line, label.end(), line.text().length())
                : line.whole();
    }
}
