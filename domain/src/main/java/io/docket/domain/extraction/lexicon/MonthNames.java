package io.docket.domain.extraction.lexicon;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;

/** Names and abbreviations of the months in all languages. */
public final class MonthNames {
    private static final int SHORTEST_PREFIX = 4;

    private final Map<String, Integer> months = new HashMap<>();

    MonthNames(List<LexiconFile> files) {
        for (LexiconFile file : files) {
            for (LexiconFile.Entry entry : file.entries()) {
                for (String word : entry.words()) {
                    months.put(FoldedText.letters(word), Integer.parseInt(entry.name()));
                }
            }
        }
    }

    /** The month (1 to 12) that a word names, be its O's read as zeros. */
    public OptionalInt month(String word) {
        String letters = FoldedText.letters(word.replace('0', 'o'));
        Integer month = months.get(letters);
        if (month != null) {
            return OptionalInt.of(month);
        }
        if (letters.length() < SHORTEST_PREFIX) {
            return OptionalInt.empty();
        }
        return months.entrySet().stream()
                .filter(entry -> entry.getKey().startsWith(letters))
                .mapToInt(Map.Entry::getValue)
                .distinct()
                .reduce((one, other) -> 0)
                .stream()
                .filter(value -> value > 0)
                .findFirst();
    }
}
