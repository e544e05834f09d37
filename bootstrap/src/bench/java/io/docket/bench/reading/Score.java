package io.docket.bench.reading;

import io.docket.domain.document.ReadPage;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Counts letters of truth, letters wrong (white space aside), and words that came out whole; the truth is in capitals. */
final class Score {
    private int letters;
    private int wrong;
    private int words;
    private int found;
    private int read;
    private int pages;
    private double seconds;

    void add(ReadPage page, List<LineTruth> lines, double time) {
        for (LineTruth line : lines) {
            String text = line.readIn(page).toUpperCase(Locale.ROOT);
            String truth = letters(line.text());
            letters += truth.length();
            wrong += EditDistance.between(truth, letters(text));
            countWords(line.text().toUpperCase(Locale.ROOT), text);
        }
        pages++;
        seconds += time;
    }

    private static String letters(String text) {
        return text.toUpperCase(Locale.ROOT).replaceAll("\\s+", "");
    }

    private void countWords(String truth, String text) {
        List<String> expected = List.of(truth.trim().split("\\s+"));
        List<String> open = new ArrayList<>(text.isEmpty() ? List.of() : List.of(text.split(" ")));
        words += expected.size();
        read += open.size();
        found += (int) expected.stream().filter(open::remove).count();
    }

    void add(Score other) {
        letters += other.letters;
        wrong += other.wrong;
        words += other.words;
        found += other.found;
        read += other.read;
        pages += other.pages;
        seconds += other.seconds;
    }

    @Override
    public String toString() {
        return String.format(
                Locale.ROOT,
                "letters right %.1f %%, words F1 %.1f %%, %.2f s a page",
                100.0 * (letters - wrong) / Math.max(1, letters),
                200.0 * found / Math.max(1, words + read),
                seconds / Math.max(1, pages));
    }
}
