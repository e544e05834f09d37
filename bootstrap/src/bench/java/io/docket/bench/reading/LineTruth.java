package io.docket.bench.reading;

import io.docket.domain.document.Box;
import io.docket.domain.document.ReadPage;
import io.docket.domain.document.Word;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;

/** A line as it stands on a page, typed by a person. */
record LineTruth(Box box, String text) {
    /** The words read whose middle lies in the line, from left to right. */
    String readIn(ReadPage page) {
        List<Word> words = page.lines().stream()
                .flatMap(line -> line.words().stream())
                .filter(word -> holds(word.box()))
                .sorted(Comparator.comparingDouble(word -> word.box().centerX()))
                .toList();
        return words.stream().map(Word::text).collect(Collectors.joining(" "));
    }

    private boolean holds(Box word) {
        return word.centerX() >= box.left()
                && word.centerX() < box.right()
                && word.centerY() >= box.top()
                && word.centerY() < box.bottom();
    }
}
