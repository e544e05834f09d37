package io.docket.domain.extraction.lexicon;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;

/** The names that a field goes by on a page: its display name, and its field name with spaces for underscores. */
public record LabelWords(List<String> names) {
    public LabelWords {
        names = List.copyOf(names);
    }

    public static LabelWords of(String... names) {
        var folded = new ArrayList<String>();
        for (String name : names) {
            String letters = FoldedText.letters(name.replace('_', ' '));
            if (!letters.isEmpty() && !folded.contains(letters)) {
                folded.add(letters);
            }
        }
        return new LabelWords(folded);
    }

    /** Where the last of the names in a text ends, if whole words of it are one. */
    public OptionalInt endIn(String text) {
        FoldedText folded = FoldedText.of(text);
        int last = -1;
        for (String name : names) {
            int at = folded.letters().lastIndexOf(name);
            while (at >= 0) {
                int end = at + name.length();
                if (folded.isBoundary(at) && folded.isBoundary(end)) {
                    last = Math.max(last, folded.offset(end - 1) + 1);
                    break;
                }
                at = at == 0 ? -1 : folded.letters().lastIndexOf(name, at - 1);
            }
        }
        return last < 0 ? OptionalInt.empty() : OptionalInt.of(last);
    }
}
