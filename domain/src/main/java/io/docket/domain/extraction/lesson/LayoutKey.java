package io.docket.domain.extraction.lesson;

import io.docket.domain.document.DocumentText;
import io.docket.domain.document.ReadPage;
import io.docket.domain.extraction.layout.DocumentLayout;
import io.docket.domain.extraction.layout.PageLayout;
import io.docket.domain.extraction.layout.Row;
import io.docket.domain.extraction.lexicon.FoldedText;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * What does not change on documents of one layout: hashes of the words at the head of the first page and at the foot of the
 * last. Letters that recognition takes for each other count as one.
 */
public record LayoutKey(Set<Integer> words) {
    /** Measured on the receipts: of pairs of one supplier nearly all are more alike than this, of others nearly none. */
    public static final double ALIKE = 0.45;

    private static final int HEAD_ROWS = 12;
    private static final int FOOT_ROWS = 6;
    private static final int MOST = 96;
    private static final int FEWEST_LETTERS = 4;
    private static final int FEWEST_DIGITS = 6;
    private static final int FEWEST_SHARED = 3;
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{Nd}]+");

    public LayoutKey {
        words = Set.copyOf(words);
    }

    /** Of a page by itself. */
    public static LayoutKey of(ReadPage page) {
        return of(DocumentLayout.of(DocumentText.of(List.of(page.numbered(0)))));
    }

    /** Blank pages before and after say nothing. */
    public static LayoutKey of(DocumentLayout document) {
        List<PageLayout> pages =
                document.pages().stream().filter(page -> !page.rows().isEmpty()).toList();
        var words = new LinkedHashSet<Integer>();
        if (!pages.isEmpty()) {
            List<Row> head = pages.get(0).rows();
            add("head", head.subList(0, Math.min(HEAD_ROWS, head.size())), words);
            List<Row> foot = pages.get(pages.size() - 1).rows();
            int from = Math.max(pages.size() == 1 ? HEAD_ROWS : 0, foot.size() - FOOT_ROWS);
            add("foot", foot.subList(Math.min(from, foot.size()), foot.size()), words);
        }
        return new LayoutKey(words);
    }

    private static void add(String where, List<Row> rows, Set<Integer> words) {
        rows.stream()
                .flatMap(row -> WORD.matcher(row.text()).results())
                .map(found -> FoldedText.letters(found.group()))
                .filter(LayoutKey::isTelling)
                .limit(MOST / 2)
                .forEach(word -> words.add((where + alike(word)).hashCode()));
    }

    /** Short words are everywhere, and short numbers change. */
    private static boolean isTelling(String word) {
        long digits = word.chars().filter(Character::isDigit).count();
        return word.length() - digits >= FEWEST_LETTERS || digits >= FEWEST_DIGITS;
    }

    private static String alike(String word) {
        return word.replace('0', 'o')
                .replace('1', 'l')
                .replace('i', 'l')
                .replace('5', 's')
                .replace('8', 'b');
    }

    /** From 0, no word in common, to 1, all. */
    public double likeness(LayoutKey other) {
        var shared = new HashSet<>(words);
        shared.retainAll(other.words);
        return shared.size() < FEWEST_SHARED
                ? 0
                : shared.size() / Math.sqrt((double) words.size() * other.words.size());
    }
}
