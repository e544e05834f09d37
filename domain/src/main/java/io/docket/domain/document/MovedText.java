package io.docket.domain.document;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Where stretches of a document's text lie after the lines of some pages were put in another order: words are known again by
 * where they stand. A stretch whose words no longer follow each other lies nowhere.
 */
public final class MovedText {
    private final DocumentText before;
    private final List<PlacedWord> after;
    private final Map<Place, Integer> numbers = new HashMap<>();

    /** Of the same pages, {@code before} and {@code after}. */
    public MovedText(List<ReadPage> before, List<ReadPage> after) {
        this.before = DocumentText.of(before);
        this.after = DocumentText.of(after).words();
        for (int number = 0; number < this.after.size(); number++) {
            numbers.putIfAbsent(Place.of(this.after.get(number)), number);
        }
    }

    private record Place(int page, Word word) {
        static Place of(PlacedWord word) {
            return new Place(word.page(), word.word());
        }
    }

    Optional<Span> of(Span span) {
        List<PlacedWord> words = before.words().stream()
                .filter(word -> word.span().overlaps(span))
                .toList();
        if (words.isEmpty()) {
            return Optional.empty();
        }
        int first = numbers.getOrDefault(Place.of(words.get(0)), -1);
        for (int at = 0; at < words.size(); at++) {
            if (first < 0 || numbers.getOrDefault(Place.of(words.get(at)), -1) != first + at) {
                return Optional.empty();
            }
        }
        PlacedWord last = words.get(words.size() - 1);
        int start = span.start() - words.get(0).span().start();
        int end = last.span().end() - span.end();
        return Optional.of(new Span(
                after.get(first).span().start() + Math.max(0, start),
                after.get(first + words.size() - 1).span().end() - Math.max(0, end)));
    }
}
