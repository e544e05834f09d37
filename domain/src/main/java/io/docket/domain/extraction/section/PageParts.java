package io.docket.domain.extraction.section;

import io.docket.domain.document.Barcode;
import io.docket.domain.document.Box;
import io.docket.domain.document.ReadPage;
import io.docket.domain.document.TextLine;
import io.docket.domain.document.Word;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.ToIntFunction;
import java.util.stream.Stream;

/**
 * The documents that lie beside and below each other on one page, as receipts on a scanner do: the page is cut where nothing
 * stands from one side to the other, the widest gap first, as long as both sides say enough to be documents of their own.
 */
final class PageParts {
    /** At 200 dpi 5 mm; the columns of one receipt are often as far apart, but hardly ever from its head to its foot. */
    private static final int LEAST_GAP = 40;

    private static final int FEWEST_WORDS = 12;
    /** Hardly anything parts one document from its head to its foot, */
    private static final int BESIDE = 2;
    /** while there is often room between its lines. */
    private static final int BELOW = 3;

    private PageParts() {}

    /** A stretch of words that nothing parts, or a code. */
    private record Piece(Box box, List<Word> words) {}

    /** What both sides must say at least, of a head, a date and a total. */
    private record Cut(List<Piece> before, List<Piece> after, int gap, int needed) {}

    /** The parts' boxes from the top left on; none when the page is one document. */
    static List<Box> of(ReadPage page) {
        List<List<Piece>> parts = parts(pieces(page));
        return parts.size() < 2
                ? List.of()
                : parts.stream().map(PageParts::around).toList();
    }

    /** The page with the lines of each part following each other. */
    static ReadPage ordered(ReadPage page, List<Box> parts) {
        var lines = new ArrayList<TextLine>();
        for (Box part : parts) {
            for (TextLine line : page.lines()) {
                List<Word> own = line.words().stream()
                        .filter(word -> part.holds(word.box()))
                        .toList();
                if (!own.isEmpty()) {
                    lines.add(new TextLine(own));
                }
            }
        }
        return page.with(lines, page.barcodes());
    }

    private static List<Piece> pieces(ReadPage page) {
        Stream<Piece> words = page.lines().stream()
                .flatMap(line -> line.words().stream())
                .map(word -> new Piece(word.box(), List.of(word)));
        Stream<Piece> codes = page.barcodes().stream().map(Barcode::box).map(box -> new Piece(box, List.of()));
        return Stream.concat(words, codes).toList();
    }

    private static List<List<Piece>> parts(List<Piece> pieces) {
        return cuts(pieces).stream()
                .filter(cut -> Math.min(told(cut.before), told(cut.after)) >= cut.needed)
                .findFirst()
                .map(cut -> Stream.concat(parts(cut.before).stream(), parts(cut.after).stream())
                        .toList())
                .orElse(List.of(pieces));
    }

    /** Widest first. */
    private static List<Cut> cuts(List<Piece> pieces) {
        return Stream.concat(
                        cuts(pieces, Box::left, Box::right, BESIDE).stream(),
                        cuts(pieces, Box::top, Box::bottom, BELOW).stream())
                .sorted(Comparator.comparingInt(Cut::gap).reversed())
                .toList();
    }

    private static List<Cut> cuts(List<Piece> pieces, ToIntFunction<Box> begin, ToIntFunction<Box> end, int needed) {
        List<Piece> sorted = pieces.stream()
                .sorted(Comparator.comparingInt(piece -> begin.applyAsInt(piece.box)))
                .toList();
        var cuts = new ArrayList<Cut>();
        int reached = 0;
        for (int at = 0; at < sorted.size(); at++) {
            int gap = begin.applyAsInt(sorted.get(at).box) - reached;
            if (at > 0 && gap >= LEAST_GAP) {
                cuts.add(new Cut(sorted.subList(0, at), sorted.subList(at, sorted.size()), gap, needed));
            }
            reached = Math.max(reached, end.applyAsInt(sorted.get(at).box));
        }
        return cuts;
    }

    /** Of a head of its own, a date and a total so many. */
    private static int told(List<Piece> pieces) {
        List<TextLine> lines = lines(pieces);
        if (pieces.size() < FEWEST_WORDS || lines.isEmpty()) {
            return 0;
        }
        boolean head = PageFacts.hasHead(lines);
        boolean date = lines.stream().anyMatch(PageFacts::hasDate);
        boolean total = PlainWords.of(lines).hasAny(SectionWords.standard().of("total"));
        return (head ? 1 : 0) + (date ? 1 : 0) + (total ? 1 : 0);
    }

    /** Words that stand on one height, from left to right. */
    private static List<TextLine> lines(List<Piece> pieces) {
        var lines = new ArrayList<List<Word>>();
        pieces.stream()
                .flatMap(piece -> piece.words.stream())
                .sorted(Comparator.comparingDouble(word -> word.box().centerY()))
                .forEach(word -> last(lines)
                        .filter(line -> line.get(line.size() - 1).box().bottom()
                                > word.box().centerY())
                        .ifPresentOrElse(line -> line.add(word), () -> lines.add(new ArrayList<>(List.of(word)))));
        return lines.stream()
                .map(line -> new TextLine(line.stream()
                        .sorted(Comparator.comparingInt(word -> word.box().left()))
                        .toList()))
                .toList();
    }

    private static Optional<List<Word>> last(List<List<Word>> lines) {
        return lines.isEmpty() ? Optional.empty() : Optional.of(lines.get(lines.size() - 1));
    }

    private static Box around(List<Piece> pieces) {
        return Box.around(pieces.stream().map(Piece::box).toList());
    }
}
