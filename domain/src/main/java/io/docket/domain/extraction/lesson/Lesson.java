package io.docket.domain.extraction.lesson;

import io.docket.domain.kernel.DocumentId;
import io.docket.domain.kernel.InboxId;
import io.docket.domain.kernel.InvalidValue;
import java.time.Instant;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What a section of a document, counted from 0, taught the inbox in which somebody said what it says: of its fields, of what it
 * is, and of where it begins and goes on. The newest word counts, so a section teaches one lesson at most.
 */
public record Lesson(
        DocumentId document,
        int section,
        InboxId inbox,
        Instant taughtAt,
        LayoutKey layout,
        Map<String, Taught> fields,
        Optional<TaughtKind> kind,
        List<TaughtPage> pages) {
    /** Of a section so many pages teach at most: nothing much is new on the later ones. */
    public static final int MOST_PAGES = 8;

    /** Newest first. */
    public static final Comparator<Lesson> NEWEST_FIRST = Comparator.comparing(Lesson::taughtAt)
            .thenComparing(Lesson::document)
            .thenComparing(Lesson::section)
            .reversed();

    public Lesson {
        if (section < 0) {
            throw new InvalidValue("section", "counts from 0");
        }
        fields = Collections.unmodifiableMap(new LinkedHashMap<>(fields));
        pages = List.copyOf(pages);
    }

    /** All that it is found by: the words of the section's layout and of its pages'. */
    public Set<Integer> words() {
        return Stream.concat(Stream.of(layout), pages.stream().map(TaughtPage::layout))
                .flatMap(key -> key.words().stream())
                .collect(Collectors.toUnmodifiableSet());
    }

    /** The fields that the machine had not got right. */
    public List<String> corrected() {
        return fields.entrySet().stream()
                .filter(field -> field.getValue().corrected())
                .map(Map.Entry::getKey)
                .toList();
    }
}
