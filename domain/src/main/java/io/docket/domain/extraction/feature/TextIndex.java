package io.docket.domain.extraction.feature;

import io.docket.domain.extraction.layout.DocumentLayout;
import io.docket.domain.extraction.lexicon.FoldedText;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Texts by the few letters that follow each other in them: which hold another text is asked of those alone that may. */
final class TextIndex {
    private static final int LETTERS = 3;

    private final List<String> texts;
    private final Map<String, List<Integer>> byLetters = new HashMap<>();

    TextIndex(List<String> texts) {
        this.texts = texts;
        for (int number = 0; number < texts.size(); number++) {
            int own = number;
            letters(texts.get(number))
                    .distinct()
                    .forEach(few -> byLetters
                            .computeIfAbsent(few, first -> new ArrayList<>())
                            .add(own));
        }
    }

    /** The letters of a document's segments. */
    static TextIndex of(DocumentLayout document) {
        return new TextIndex(document.segments().stream()
                .map(segment -> FoldedText.letters(segment.text()))
                .toList());
    }

    private static Stream<String> letters(String text) {
        return IntStream.rangeClosed(0, text.length() - LETTERS).mapToObj(at -> text.substring(at, at + LETTERS));
    }

    boolean areSeveralWith(String wanted) {
        Stream<String> possible = letters(wanted)
                .map(few -> byLetters.getOrDefault(few, List.of()))
                .min(Comparator.comparingInt(List::size))
                .map(numbers -> numbers.stream().map(texts::get))
                .orElseGet(texts::stream);
        return possible.filter(text -> text.contains(wanted)).limit(2).count() == 2;
    }
}
