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

/** The words of known roles around a candidate: before it in its row, after it, above it, and heading its column. */
final class Anchors {
    private static final int HEADER_ROWS = 14;
    private static final double CLOSE_IN_HEIGHTS = 2.5;

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
        left(segment, inSegment, features);
        after(candidate, segment, features);
        PageLayout page = document.pageOf(segment);
        Optional<Segment> above = page.above(segment.row(), candidate.first().box());
        if (above.isPresent() && isClose(above.get(), segment)) {
            for (RoleHit hit : document.hits(above.get())) {
                features.add("above=" + hit.role(), "below '" + text(above.get(), hit) + "'");
            }
            features.addIf(document.hits(above.get()).isEmpty(), "above=other");
        } else {
            features.add("above=nothing");
        }
        header(page, candidate)
                .ifPresent(header -> document.hits(header)
                        .forEach(hit ->
                                features.add("header=" + hit.role(), "in the column '" + text(header, hit) + "'")));
    }

    private void left(Segment segment, List<RoleHit> inSegment, Features features) {
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
        List<RoleHit> nearest = nearest(hits);
        for (RoleHit hit : hits) {
            if (nearest.contains(hit)) {
                features.add("left=" + hit.role(), "after '" + text(holder, hit) + "'");
            } else {
                features.add("far left=" + hit.role(), "after '" + text(holder, hit) + "'");
            }
        }
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
