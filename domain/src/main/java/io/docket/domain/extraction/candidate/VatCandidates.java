package io.docket.domain.extraction.candidate;

import io.docket.domain.extraction.layout.DocumentLayout;
import io.docket.domain.extraction.layout.Piece;
import io.docket.domain.extraction.layout.Segment;
import io.docket.domain.extraction.lexicon.Keywords;
import io.docket.domain.extraction.lexicon.Lexicon;
import io.docket.domain.extraction.lexicon.Role;
import io.docket.domain.extraction.lexicon.RoleHit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** VAT numbers, and those without their country's letters, as some countries print them, where a label says what they are. */
public final class VatCandidates implements CandidateGenerator {
    /** The shape of a number without its country. */
    public static final String NATIONAL = "national";

    private static final Pattern NUMBER = Pattern.compile("^[\\s.:/°º#()-]*(?:(?i:n[ro]?)[.°º]?[\\s.:#-]*)?"
            + "([A-Z]-?\\d{7}[0-9A-Z]|\\d{8}-?[A-Z]|\\d{3}[ .-]?\\d{3}[ .-]?\\d{3}|\\d{3} \\d{4} \\d{2}"
            + "|\\d{3}-\\d{3}-\\d{2}-\\d{2}|\\d{2} ?\\d{2} ?\\d{2} ?\\d{2}|\\d{10,11})(?![\\p{L}\\d]|[ .,/-]\\d)");

    private final CodeCandidates codes = CodeCandidates.vatNumbers();
    private final Keywords keywords;

    public VatCandidates(Lexicon lexicon) {
        this.keywords = lexicon.invoices();
    }

    @Override
    public List<Candidate> candidates(DocumentLayout document) {
        var candidates = new ArrayList<>(codes.candidates(document));
        for (Segment segment : document.segments()) {
            for (RoleHit hit : keywords.hitsIn(segment.text())) {
                if (hit.role() == Role.VAT_ID || hit.role() == Role.BUYER_VAT) {
                    after(document, segment, hit.end()).ifPresent(candidates::add);
                }
            }
        }
        return candidates;
    }

    /** What follows a label, or begins the next cell where the label ends its own. */
    private static Optional<Candidate> after(DocumentLayout document, Segment segment, int from) {
        boolean ends = segment.text().substring(from).chars().noneMatch(Character::isLetterOrDigit);
        List<Segment> row = document.pageOf(segment).rows().get(segment.row()).segments();
        if (!ends) {
            return at(segment, from);
        }
        return segment.index() + 1 < row.size() ? at(row.get(segment.index() + 1), 0) : Optional.empty();
    }

    private static Optional<Candidate> at(Segment segment, int from) {
        Matcher number = NUMBER.matcher(segment.text().substring(from));
        return number.find()
                ? Optional.of(Candidate.of(
                        number.group(1).replaceAll("[ .-]", ""),
                        NATIONAL,
                        new Piece(segment, from + number.start(1), from + number.end(1))))
                : Optional.empty();
    }
}
