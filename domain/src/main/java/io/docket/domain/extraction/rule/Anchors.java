package io.docket.domain.extraction.rule;

import io.docket.domain.document.Box;
import io.docket.domain.extraction.layout.PageLayout;
import java.util.List;

/** Where an anchor stands on a page, and what stands to it in a relation of place. */
record Anchors(Relation relation, double lineHeight, List<Anchor> all) {
    /** The most of a page, or of a part that is searched. */
    static final int MOST = 100;

    private static final double NEAR_DOWN = 3;
    private static final double NEAR_ACROSS = 12;

    /** One: the words that it touches, cut to what it matched. */
    record Anchor(List<Part> parts, Box box) {
        Part first() {
            return parts.get(0);
        }

        Part last() {
            return parts.get(parts.size() - 1);
        }
    }

    static Anchors of(Relation relation, Patterns.Compiled pattern, PageLayout page, Passage text) {
        List<Anchor> found = pattern.matches(text.text(), MOST).stream()
                .map(match -> text.within(match.whole()))
                .filter(parts -> !parts.isEmpty())
                .map(parts -> new Anchor(parts, Passage.region(parts).box()))
                .toList();
        return new Anchors(relation, page.lineHeight(), found);
    }

    /** What of a word stands so to any of them; a part without text where nothing does. */
    Part kept(Part part) {
        return all.stream()
                .map(anchor -> kept(anchor, part))
                .filter(left -> !left.isEmpty())
                .findFirst()
                .orElseGet(() -> part.cut(0, 0));
    }

    private Part kept(Anchor anchor, Part part) {
        return switch (relation) {
            case RIGHT_OF -> rightOf(anchor.last(), part);
            case LEFT_OF -> leftOf(anchor.first(), part);
            case ABOVE -> part.when(part.row() < anchor.first().row() && sharesWidth(anchor, part));
            case BELOW -> part.when(part.row() > anchor.last().row() && sharesWidth(anchor, part));
            case NEAR -> part.when(isNear(anchor.box(), part.box()));
            case AFTER, BEFORE -> throw new IllegalStateException(relation + " is no relation of place");
        };
    }

    /** Recognition loses spaces: the value may be in the anchor's word. */
    private static Part rightOf(Part anchor, Part part) {
        if (part.word().equals(anchor.word())) {
            return part.cut(Math.max(0, Math.min(anchor.to(), part.to()) - part.from()), part.length());
        }
        return part.when(
                part.row() == anchor.row() && part.box().left() >= anchor.box().left());
    }

    private static Part leftOf(Part anchor, Part part) {
        if (part.word().equals(anchor.word())) {
            return part.cut(0, Math.max(0, anchor.from() - part.from()));
        }
        return part.when(
                part.row() == anchor.row() && part.box().right() <= anchor.box().right());
    }

    private static boolean sharesWidth(Anchor anchor, Part part) {
        Box box = part.segment().box();
        return Math.min(box.right(), anchor.box().right())
                > Math.max(box.left(), anchor.box().left());
    }

    private boolean isNear(Box anchor, Box word) {
        return down(anchor, word) <= NEAR_DOWN * lineHeight && across(anchor, word) <= NEAR_ACROSS * lineHeight;
    }

    /** How far something is from the nearest of them, in pixels; another row is further than the same. */
    int distance(Box box) {
        return all.stream()
                .mapToInt(anchor -> 2 * Math.max(0, down(anchor.box(), box)) + Math.max(0, across(anchor.box(), box)))
                .min()
                .orElse(Integer.MAX_VALUE);
    }

    private static int down(Box one, Box other) {
        return Math.max(other.top() - one.bottom(), one.top() - other.bottom());
    }

    private static int across(Box one, Box other) {
        return Math.max(other.left() - one.right(), one.left() - other.right());
    }
}
