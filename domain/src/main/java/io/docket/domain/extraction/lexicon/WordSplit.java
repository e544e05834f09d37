package io.docket.domain.extraction.lexicon;

import java.util.Arrays;

/**
 * Finds the cheapest way to cut letters into words: known words are cheap, words as they were read cost more, and moving
 * a space costs, so that only known words are joined or cut apart.
 */
final class WordSplit {
    private static final double KNOWN = 1;
    private static final double READ = 2.5;
    private static final double REST = 1.45;
    private static final double SPACE_REMOVED = 1.2;
    private static final int SHORTEST_REST = 3;
    /** A known word must be as long to be cut off an unknown one: "garden" is no reason to cut "Gardenia". */
    private static final int LONG = 7;

    private final Vocabulary vocabulary;
    private final String letters;
    private final String small;
    private final boolean[] spaces;

    WordSplit(Vocabulary vocabulary, String text) {
        this.vocabulary = vocabulary;
        this.letters = text.replace(" ", "");
        this.small = small(letters);
        this.spaces = new boolean[letters.length() + 1];
        int at = 0;
        for (char character : text.toCharArray()) {
            if (character == ' ') {
                spaces[at] = true;
            } else {
                at++;
            }
        }
        spaces[0] = true;
        spaces[letters.length()] = true;
    }

    /** In small letters, one for one: the language's own conversion may make two letters of one. */
    private static String small(String letters) {
        var small = new StringBuilder(letters);
        for (int at = 0; at < small.length(); at++) {
            small.setCharAt(at, Character.toLowerCase(small.charAt(at)));
        }
        return small.toString();
    }

    String best() {
        int length = letters.length();
        double[] costs = new double[length + 1];
        int[] from = new int[length + 1];
        Arrays.fill(costs, 1, length + 1, Double.POSITIVE_INFINITY);
        for (int end = 1; end <= length; end++) {
            for (int start = Math.max(0, end - 24); start < end; start++) {
                double cost = costs[start] + cost(start, end);
                if (cost < costs[end]) {
                    costs[end] = cost;
                    from[end] = start;
                }
            }
            int word = wordStart(end);
            if (spaces[end] && costs[word] + READ < costs[end]) {
                costs[end] = costs[word] + READ;
                from[end] = word;
            }
        }
        var words = new StringBuilder();
        for (int end = length; end > 0; end = from[end]) {
            words.insert(0, letters.substring(from[end], end) + (words.isEmpty() ? "" : " "));
        }
        return words.toString();
    }

    private int wordStart(int end) {
        int start = end - 1;
        while (!spaces[start]) {
            start--;
        }
        return start;
    }

    private double cost(int start, int end) {
        int inside = 0;
        for (int at = start + 1; at < end; at++) {
            inside += spaces[at] ? 1 : 0;
        }
        if (end - start <= vocabulary.longest() && vocabulary.knowsSmall(small.substring(start, end))) {
            return KNOWN + inside * SPACE_REMOVED;
        }
        boolean rest =
                inside == 0 && end - start >= SHORTEST_REST && (isBeforeLong(start, end) || isAfterLong(start, end));
        return rest ? REST : Double.POSITIVE_INFINITY;
    }

    private boolean isBeforeLong(int start, int end) {
        if (!spaces[start] || spaces[end]) {
            return false;
        }
        for (int to = end + LONG;
                to <= Math.min(letters.length(), end + vocabulary.longest()) && !hasSpace(end, to);
                to++) {
            if (vocabulary.knowsSmall(small.substring(end, to))) {
                return true;
            }
        }
        return false;
    }

    private boolean isAfterLong(int start, int end) {
        if (!spaces[end] || spaces[start]) {
            return false;
        }
        for (int from = start - LONG;
                from >= Math.max(0, start - vocabulary.longest()) && !hasSpace(from, start);
                from--) {
            if (vocabulary.knowsSmall(small.substring(from, start))) {
                return true;
            }
        }
        return false;
    }

    private boolean hasSpace(int start, int end) {
        for (int at = start + 1; at < end; at++) {
            if (spaces[at]) {
                return true;
            }
        }
        return false;
    }
}
