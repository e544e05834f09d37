package io.docket.domain.extraction.feature;

import io.docket.domain.extraction.layout.PageLayout;
import io.docket.domain.extraction.layout.Segment;
import io.docket.domain.extraction.lexicon.Role;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Lines that stand close below each other, as a party's name and address do, seen from one of them: how many stand above it,
 * and it with those below.
 */
record Block(int above, List<Segment> lines, Set<Role> roles) {
    /** Nearer than an empty line. */
    private static final double GAP_IN_LINES = 0.9;

    private static final int LONGEST = 8;
    private static final Pattern MAIL = Pattern.compile("\\S@\\S|www\\.|https?://");
    /** A town with its postcode as Europe and the United States write it. */
    private static final Pattern TOWN = Pattern.compile("(?<![\\d-])(?:[A-Z]{1,2}-)?\\d{4,5}(?:-\\d{3})? \\p{Lu}"
            + "|(?<!\\d)\\d{4} ?[A-Z]{2} \\p{Lu}|(?<!\\d)\\d{3} \\d{2} \\p{Lu}|(?<!\\d)\\d{2}-\\d{3} \\p{Lu}"
            + "|\\b[A-Z]{1,2}\\d[\\dA-Z]? \\d[A-Z]{2}\\b|, [A-Z]{2} \\d{5}");

    static Block around(AnnotatedDocument document, Segment segment) {
        PageLayout page = document.pageOf(segment);
        var lines = new ArrayList<>(List.of(segment));
        var roles = EnumSet.copyOf(lineRoles(document, segment));
        Optional<Segment> next = closeBelow(page, segment);
        while (next.isPresent() && lines.size() < LONGEST) {
            lines.add(next.get());
            roles.addAll(lineRoles(document, next.get()));
            next = closeBelow(page, next.get());
        }
        return new Block(above(document, page, segment), List.copyOf(lines), roles);
    }

    /** The lines of the block above, as far as a heading that names a party. */
    private static int above(AnnotatedDocument document, PageLayout page, Segment segment) {
        int above = 0;
        Optional<Segment> next = closeAbove(page, segment);
        while (next.isPresent()
                && above < LONGEST
                && PartyHeading.of(document, next.get()).isEmpty()) {
            above++;
            next = closeAbove(page, next.get());
        }
        return above;
    }

    private static Optional<Segment> closeBelow(PageLayout page, Segment segment) {
        return page.below(segment).filter(below -> isClose(page, segment, below));
    }

    private static Optional<Segment> closeAbove(PageLayout page, Segment segment) {
        return page.above(segment).filter(above -> isClose(page, above, segment));
    }

    private static boolean isClose(PageLayout page, Segment upper, Segment lower) {
        return lower.box().top() - upper.box().bottom() < GAP_IN_LINES * page.lineHeight();
    }

    private static Set<Role> lineRoles(AnnotatedDocument document, Segment segment) {
        Set<Role> roles = document.roles(segment);
        if (MAIL.matcher(segment.text()).find()) {
            roles.add(Role.WEB);
        }
        return roles;
    }

    /** How far below its first line a town with its postcode stands, the same line included; 0 where none does. */
    int town() {
        for (int at = 0; at < lines.size(); at++) {
            if (TOWN.matcher(lines.get(at).text()).find()) {
                return at + 1;
            }
        }
        return 0;
    }

    boolean says(Role... wanted) {
        for (Role role : wanted) {
            if (roles.contains(role)) {
                return true;
            }
        }
        return false;
    }
}
