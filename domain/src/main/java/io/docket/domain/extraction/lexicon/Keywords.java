package io.docket.domain.extraction.lexicon;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Finds the words of the roles in a text; longer words win over shorter ones that they hold ("subtotal", "total"). */
public final class Keywords {
    /** Shorter words stand alone; longer ones are found inside a run of letters too, since spaces get lost. */
    private static final int ALONE = 5;
    /** From this length on one misread letter is forgiven. */
    private static final int FORGIVING = 7;

    private record Keyword(String letters, Role role) {}

    private final Map<Character, List<Keyword>> byFirstLetter = new HashMap<>();

    Keywords(List<LexiconFile> files) {
        var all = new ArrayList<Keyword>();
        for (LexiconFile file : files) {
            for (LexiconFile.Entry entry : file.entries()) {
                Role role = Role.valueOf(entry.name().toUpperCase(Locale.ROOT));
                for (String word : entry.words()) {
                    all.add(new Keyword(FoldedText.letters(word), role));
                }
            }
        }
        all.sort(Comparator.comparingInt((Keyword keyword) -> -keyword.letters.length())
                .thenComparing(Keyword::letters)
                .thenComparing(Keyword::role));
        for (Keyword keyword : all) {
            byFirstLetter
                    .computeIfAbsent(keyword.letters.charAt(0), letter -> new ArrayList<>())
                    .add(keyword);
        }
    }

    /** The roles' words in a text from left to right; a word of two roles gives a hit for each. */
    public List<RoleHit> hitsIn(String text) {
        FoldedText folded = FoldedText.of(text);
        var hits = new ArrayList<RoleHit>();
        int at = 0;
        while (at < folded.length()) {
            int length = longestAt(folded, at, hits);
            at += Math.max(1, length);
        }
        return List.copyOf(hits);
    }

    private int longestAt(FoldedText folded, int at, List<RoleHit> hits) {
        int found = 0;
        String firstWord = "";
        for (Keyword keyword : byFirstLetter.getOrDefault(folded.letters().charAt(at), List.of())) {
            if (found > 0 && !keyword.letters.equals(firstWord)) {
                break;
            }
            if (matches(folded, at, keyword.letters)) {
                found = keyword.letters.length();
                firstWord = keyword.letters;
                int end = Math.min(at + found, folded.length());
                hits.add(new RoleHit(keyword.role, folded.offset(at), folded.offset(end - 1) + 1));
            }
        }
        return found;
    }

    private static boolean matches(FoldedText folded, int at, String word) {
        int end = at + word.length();
        if (end > folded.length()) {
            return false;
        }
        boolean starts = folded.isBoundary(at);
        boolean ends = folded.isBoundary(end);
        if (folded.letters().startsWith(word, at)) {
            return starts && ends || word.length() >= ALONE && (starts || word.length() > ALONE);
        }
        return word.length() >= FORGIVING && starts && ends && differByOne(folded.letters(), at, word);
    }

    private static boolean differByOne(String text, int at, String word) {
        int different = 0;
        for (int index = 1; index < word.length(); index++) {
            if (text.charAt(at + index) != word.charAt(index)) {
                different++;
                if (different > 1) {
                    return false;
                }
            }
        }
        return different == 1;
    }
}
