package io.docket.domain.extraction.feature;

import io.docket.domain.extraction.candidate.Candidate;
import io.docket.domain.extraction.layout.PageLayout;
import io.docket.domain.extraction.layout.Segment;
import io.docket.domain.extraction.lexicon.Role;
import io.docket.domain.extraction.lexicon.RoleHit;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** The words of known roles around a candidate: before it in its row, after it, above it, and heading its column. */
final class Anchors {
    private static final Pattern BRACKETED = Pattern.compile("\\([^()]{0,40}\\)");
    private static final int HEADER_ROWS = 14;
    private static final double CLOSE_IN_HEIGHTS = 2.5;
    /** A sentence of as many words goes on in the next line. */
    private static final int WRAPPED_WORDS = 5;

    private final AnnotatedDocument document;

    Anchors(AnnotatedDocument document) {
        this.document = document;
    }

    /** The roles of the words that stand next before a candidate in its row. */
    Set<Role> before(Candidate candidate) {
        var roles = EnumSet.noneOf(Role.class);
        nearest(before(candidate, candidate.segment())).forEach(hit -> roles.add(hit.role()));
        return roles;
    }

    void describe(Candidate candidate, Features features) {
        Segment segment = candidate.segment();
        List<RoleHit> inSegment = before(candidate, segment);
        left(candidate, inSegment, features);
        after(candidate, segment, features);
        PageLayout page = document.pageOf(segment);
        Optional<Segment> above =
                page.above(segment.row(), candidate.first().box()).filter(over -> isClose(over, segment));
        if (above.isEmpty()) {
            features.add("above=nothing");
        } else if (candidate.first().start() == 0 && above.get().words().size() >= WRAPPED_WORDS) {
            describe("wrapped=", "after '", above.get(), nearest(document.hits(above.get())), features);
        } else {
            describe("above=", "below '", above.get(), document.hits(above.get()), features);
            features.addIf(document.hits(above.get()).isEmpty(), "above=other");
        }
        header(page, candidate)
                .ifPresent(header -> describe("header=", "in the column '", header, document.hits(header), features));
    }

    private static void describe(String name, String phrase, Segment segment, List<RoleHit> hits, Features features) {
        var roles = EnumSet.noneOf(Role.class);
        for (RoleHit hit : hits) {
            if (roles.add(hit.role())) {
                features.add(name + hit.role(), phrase + text(segment, hit) + "'");
            }
        }
    }

    private void left(Candidate candidate, List<RoleHit> inSegment, Features features) {
        Segment segment = candidate.segment();
        Segment holder = segment;
        List<RoleHit> hits = inSegment;
        int skipped = 0;
        if (hits.isEmpty()) {
            for (Segment left : document.pageOf(segment).leftOf(segment)) {
                hits = document.hits(left);
                holder = left;
                if (!hits.isEmpty()) {
                    break;
                }
                skipped++;
            }
        }
        if (hits.isEmpty()) {
            features.add(segment.index() == 0 ? "left=nothing" : "left=other");
            return;
        }
        features.addIf(holder == segment, "left in segment");
        features.addClass("left skipped", skipped, 2);
        hits = withoutBracketed(holder, hits);
        List<RoleHit> nearest = nearest(hits);
        features.addIf(isAdjacent(candidate, holder, nearest, skipped), "left adjacent");
        describe("left=", "after '", holder, nearest, features);
        List<RoleHit> far = hits.stream().filter(hit -> !nearest.contains(hit)).toList();
        describe("far left=", "after '", holder, far, features);
    }

    /** In "Net total (excl. VAT)" the words in brackets only explain those before them. */
    private static List<RoleHit> withoutBracketed(Segment segment, List<RoleHit> hits) {
        int bracket = segment.text().indexOf('(');
        if (bracket < 0) {
            return hits;
        }
        List<RoleHit> outside =
                hits.stream().filter(hit -> hit.start() < bracket).toList();
        return outside.isEmpty() ? hits : outside;
    }

    /** Whether no word but an abbreviation of "number" stands between the label and the candidate. */
    private static boolean isAdjacent(Candidate candidate, Segment holder, List<RoleHit> nearest, int skipped) {
        int from = nearest.get(0).end();
        boolean same = holder == candidate.segment();
        String between = same
                ? holder.text()
                        .substring(
                                Math.min(from, candidate.first().start()),
                                candidate.first().start())
                : holder.text().substring(from)
                        + candidate
                                .segment()
                                .text()
                                .substring(0, candidate.first().start());
        String outside = BRACKETED.matcher(between).replaceAll("");
        return skipped == 0
                && outside.chars().filter(Character::isLetterOrDigit).count() <= 2;
    }

    private void after(Candidate candidate, Segment segment, Features features) {
        int end = candidate.first().end();
        for (RoleHit hit : document.hits(segment)) {
            if (hit.start() >= end) {
                features.add("right=" + hit.role());
            }
        }
    }

    private List<RoleHit> before(Candidate candidate, Segment segment) {
        int start = candidate.first().start();
        return document.hits(segment).stream()
                .filter(hit -> hit.end() <= start || hit.start() < start && hit.end() <= start + 1)
                .toList();
    }

    private static List<RoleHit> nearest(List<RoleHit> hits) {
        var nearest = new ArrayList<RoleHit>();
        int last = hits.stream().mapToInt(RoleHit::end).max().orElse(0);
        for (RoleHit hit : hits) {
            if (hit.end() == last) {
                nearest.add(hit);
            }
        }
        return nearest;
    }

    /** The first segment further up in the same column that holds a known word. */
    private Optional<Segment> header(PageLayout page, Candidate candidate) {
        Segment at = candidate.segment();
        for (int step = 0; step < HEADER_ROWS; step++) {
            Optional<Segment> above = page.above(at.row(), candidate.first().box());
            if (above.isEmpty()) {
                return Optional.empty();
            }
            if (!document.hits(above.get()).isEmpty()) {
                return above;
            }
            at = above.get();
        }
        return Optional.empty();
    }

    private static boolean isClose(Segment above, Segment segment) {
        return segment.box().top() - above.box().bottom()
                < CLOSE_IN_HEIGHTS * segment.box().height();
    }

    private static String text(Segment segment, RoleHit hit) {
        return segment.text().substring(hit.start(), hit.end());
    }
}
