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

    /** Those of a layout, newest first. */
    List<Lesson> of(LayoutKey layout) {
        return lessons.stream()
                .filter(lesson -> lesson.layout().likeness(layout) >= LayoutKey.ALIKE)
                .sorted(Comparator.comparing(Lesson::taughtAt)
                        .thenComparing(Lesson::document)
                        .reversed())
                .limit(MOST)
                .toList();
    }
}
