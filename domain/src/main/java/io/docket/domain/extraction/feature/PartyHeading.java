package io.docket.domain.extraction.feature;

import io.docket.domain.extraction.layout.PageLayout;
import io.docket.domain.extraction.layout.Segment;
import io.docket.domain.extraction.lexicon.FoldedText;
import io.docket.domain.extraction.lexicon.Role;
import io.docket.domain.extraction.lexicon.RoleHit;
import java.util.Comparator;
import java.util.Optional;
import java.util.Set;

/** Headings that say whose name and address follow, such as "Bill to". */
final class PartyHeading {
    private static final int BLOCK = 5;
    private static final int SECTION_ROWS = 8;
    private static final double HARDLY_ANYTHING_ELSE = 0.7;
    private static final Set<Role> PARTY = Set.of(Role.SELLER, Role.BUYER, Role.OTHER_PARTY);

    private PartyHeading() {}

    /** The party that a segment names and says hardly anything else. */
    static Optional<Role> of(AnnotatedDocument document, Segment segment) {
        int letters = FoldedText.letters(segment.text()).length();
        return document.hits(segment).stream()
                .filter(hit -> PARTY.contains(hit.role()))
                .filter(hit -> FoldedText.letters(segment.text().substring(hit.start(), hit.end()))
                                .length()
                        > HARDLY_ANYTHING_ELSE * letters)
                .map(RoleHit::role)
                // Whom a word such as "attention" may be for, beside the buyer, is not the buyer.
                .max(Comparator.naturalOrder());
    }

    /** The heading in the same column, or else the last one that stands further left in an earlier row. */
    static void describe(AnnotatedDocument document, Segment segment, Features features) {
        PageLayout page = document.pageOf(segment);
        Segment at = segment;
        for (int step = 1; step <= BLOCK; step++) {
            Optional<Segment> above = page.above(at);
            if (above.isEmpty()) {
                break;
            }
            at = above.get();
            Optional<Role> party = of(document, at);
            if (party.isPresent()) {
                features.add("heading " + step + "=" + party.get(), "below '" + at.text() + "'");
                return;
            }
        }
        section(document, page, segment, features);
    }

    private static void section(AnnotatedDocument document, PageLayout page, Segment segment, Features features) {
        int from = segment.row() - 1;
        for (int row = from; row >= Math.max(0, from - SECTION_ROWS); row--) {
            for (Segment before : page.rows().get(row).segments()) {
                Optional<Role> party = of(document, before);
                boolean left = before.box().left() <= segment.box().left();
                if (left && party.isPresent()) {
                    features.add("section=" + party.get(), "in the part '" + before.text() + "'");
                    return;
                }
            }
        }
    }
}
