package io.docket.domain.extraction.lesson;

import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** The lessons that may concern a document. */
public record Experience(List<Lesson> lessons) {
    public static final Experience NONE = new Experience(List.of());

    /** Of a layout so many vote. */
    public static final int MOST = 20;

    private static final double OLDER = 0.95;
    /** Pages of one letterhead are alike, but the first pages among them, and the later ones, still more so. */
    private static final double LOUDER = 8;

    public Experience {
        lessons = List.copyOf(lessons);
    }

    /**
     * What documents of a layout are, as most of its lessons say that speak of it: so likely as Laplace's rule of succession
     * says.
     */
    public Optional<KindVote> kind(LayoutKey layout) {
        List<TaughtKind> said =
                of(layout).stream().flatMap(lesson -> lesson.kind().stream()).toList();
        return said.stream()
                .max(Comparator.comparingInt(kind -> Collections.frequency(said, kind)))
                .map(kind -> new KindVote(kind, (Collections.frequency(said, kind) + 1.0) / (said.size() + 2.0)));
    }

    /**
     * Whether a document begins on a page of a layout, as the lessons' pages that are alike say, the likest the loudest: so
     * likely as Laplace's rule of succession says.
     */
    public Optional<CutVote> cut(LayoutKey layout) {
        List<Alike> pages = lessons.stream()
                .sorted(Lesson.NEWEST_FIRST)
                .flatMap(lesson -> lesson.pages().stream())
                .map(page -> new Alike(page, page.layout().likeness(layout)))
                .filter(page -> page.likeness >= LayoutKey.ALIKE)
                .limit(MOST)
                .toList();
        double likest = pages.stream().mapToDouble(Alike::likeness).max().orElse(1);
        double begin = 0;
        double goOn = 0;
        double weight = 1;
        for (Alike page : pages) {
            double loud = weight * Math.pow(page.likeness / likest, LOUDER);
            begin += page.said.begins() ? loud : 0;
            goOn += page.said.begins() ? 0 : loud;
            weight *= OLDER;
        }
        boolean begins = begin > goOn;
        boolean corrected = pages.stream().anyMatch(page -> page.said.corrected() && page.said.begins() == begins);
        return begin == goOn
                ? Optional.empty()
                : Optional.of(new CutVote(begins, (Math.max(begin, goOn) + 1) / (begin + goOn + 2), corrected));
    }

    private record Alike(TaughtPage said, double likeness) {}

    /** Those of a layout, newest first. */
    List<Lesson> of(LayoutKey layout) {
        return lessons.stream()
                .filter(lesson -> lesson.layout().likeness(layout) >= LayoutKey.ALIKE)
                .sorted(Lesson.NEWEST_FIRST)
                .limit(MOST)
                .toList();
    }
}
