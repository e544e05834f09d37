package io.docket.domain.extraction.lesson;

import io.docket.domain.document.Box;
import io.docket.domain.extraction.candidate.Candidate;
import io.docket.domain.extraction.layout.DocumentLayout;
import io.docket.domain.extraction.layout.PageLayout;
import io.docket.domain.extraction.layout.Piece;
import io.docket.domain.extraction.layout.Segment;
import io.docket.domain.extraction.lexicon.EditDistance;
import io.docket.domain.extraction.lexicon.FoldedText;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What stands around a value: the words before and after it in its row, above and below it, all folded and without digits;
 * where its middle is on its page, as shares of the page's width and height; its own shape and how many words and lines it has.
 */
public record Surroundings(
        int page,
        String before,
        String after,
        String above,
        String below,
        double x,
        double y,
        String shape,
        int words,
        int lines) {
    private static final int LONGEST = 40;
    private static final double ACROSS = 0.25;
    private static final double ALONG = 0.5;
    private static final double OTHER_PAGE = 0.8;
    /** That nothing stands beside either of two values says less than that the same does. */
    private static final double NOTHING = 0.3;

    public static Surroundings of(DocumentLayout document, Candidate value) {
        PageLayout page = document.pageOf(value.segment());
        Box box = value.box();
        return new Surroundings(
                page.number(),
                before(page, value.first()),
                after(page, value.last()),
                start(page.above(value.segment())),
                start(page.below(value.last().segment())),
                box.centerX() / page.width(),
                box.centerY() / page.height(),
                shape(value.raw()),
                value.raw().split(" ").length,
                value.pieces().size());
    }

    static String before(PageLayout page, Piece first) {
        String text = first.segment().text().substring(0, first.start());
        String own = words(text);
        String nearest = own.isEmpty()
                ? page.leftOf(first.segment()).stream()
                        .map(segment -> words(segment.text()))
                        .filter(words -> !words.isEmpty())
                        .findFirst()
                        .orElse("")
                : own;
        return nearest.substring(Math.max(0, nearest.length() - LONGEST));
    }

    private static String after(PageLayout page, Piece last) {
        String own = words(last.segment().text().substring(last.end()));
        List<Segment> row = page.rows().get(last.segment().row()).segments();
        String nearest = own.isEmpty()
                ? row.stream()
                        .skip(last.segment().index() + 1L)
                        .map(segment -> words(segment.text()))
                        .filter(words -> !words.isEmpty())
                        .findFirst()
                        .orElse("")
                : own;
        return start(nearest);
    }

    private static String start(Optional<Segment> segment) {
        return segment.map(found -> start(words(found.text()))).orElse("");
    }

    private static String start(String words) {
        return words.substring(0, Math.min(LONGEST, words.length()));
    }

    /** Digits change from document to document. */
    private static String words(String text) {
        return FoldedText.letters(text).replaceAll("[0-9#%]", "");
    }

    private static String shape(String text) {
        return start(text.replaceAll("\\p{L}+", "a").replaceAll("\\p{Nd}+", "9").replaceAll("\\s+", " "));
    }

    /** From 0 to 1. */
    double likeness(Surroundings other) {
        List<Aspect> aspects = List.of(
                words(4, before, other.before),
                words(1, after, other.after),
                words(1.5, above, other.above),
                words(1, below, other.below),
                new Aspect(1.5, 1 - Math.min(1, Math.abs(x - other.x) / ACROSS)),
                new Aspect(1, 1 - Math.min(1, Math.abs(y - other.y) / ALONG)),
                new Aspect(1.5, EditDistance.likeness(shape, other.shape)));
        double all = aspects.stream().mapToDouble(Aspect::weight).sum();
        double alike = aspects.stream()
                .mapToDouble(aspect -> aspect.weight * aspect.likeness)
                .sum();
        return alike / all * (page == other.page ? 1 : OTHER_PAGE);
    }

    /** Whether what stands before could be the same: a quick look, for there are many stretches of text. */
    boolean mayFollow(String otherBefore) {
        return EditDistance.likeness(before, otherBefore) >= 0.6;
    }

    private record Aspect(double weight, double likeness) {}

    private static Aspect words(double weight, String one, String other) {
        return one.isEmpty() && other.isEmpty()
                ? new Aspect(weight * NOTHING, 1)
                : new Aspect(weight, EditDistance.likeness(one, other));
    }

    /** In words, for whoever asks why a value was chosen. */
    String inWords() {
        String said = Stream.of(
                        before.isEmpty() ? "" : "after “" + before + "”",
                        above.isEmpty() ? "" : "below “" + above + "”")
                .filter(text -> !text.isEmpty())
                .collect(Collectors.joining(", "));
        return said.isEmpty() ? "at the same place" : said;
    }
}
