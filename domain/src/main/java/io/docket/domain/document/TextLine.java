package io.docket.domain.document;

import io.docket.domain.kernel.InvalidValue;
import java.util.List;
import java.util.stream.Collectors;

/** Words that stand beside each other, from left to right; its text joins them with one space each. */
public record TextLine(List<Word> words) {
    public TextLine {
        words = List.copyOf(words);
        if (words.isEmpty()) {
            throw new InvalidValue("words", "of a line must not be empty");
        }
    }

    public Box box() {
        return Box.around(words.stream().map(Word::box).toList());
    }

    public String text() {
        return words.stream().map(Word::text).collect(Collectors.joining(" "));
    }
}
