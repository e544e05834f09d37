package io.docket.domain.extraction.lesson;

import java.util.Comparator;
import java.util.List;

/** The lessons that may concern a document. */
public record Experience(List<Lesson> lessons) {
    public static final Experience NONE = new Experience(List.of());

    /** Of a layout so many vote. */
    public static final int MOST = 20;

    public Experience {
        lessons = List.copyOf(lessons);
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
