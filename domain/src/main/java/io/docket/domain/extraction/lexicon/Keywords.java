package io.docket.domain.extraction.lexicon;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Finds the words of the roles in a text; longer words win over shorter ones that they hold ("subtotal", "total"). A word
 * written with a hyphen before it, such as -straße, is also found at the end of a longer word.
 */
public final class Keywords {
    /** Shorter words stand alone; longer ones are found at the head of a run of letters too, since spaces get lost. */
    private static final int ALONE = 7;
    /** From this length on one misread letter of a single word is forgiven. */
    private static final int FORGIVING = 7;

    private record Keyword(String letters, Role role, boolean single, boolean ending) {
        static Keyword of(String word, Role role) {
            String letters = FoldedText.letters(word);
            return new Keyword(letters, role, word.indexOf(' ') < 0, word.startsWith("-"));
        }
    }

    private final Map<Character, List<Keyword>> byFirstLetter = new HashMap<>();

    Keywords(List<LexiconFile> files) {
        var all = new LinkedHashSet<Keyword>();
        for (LexiconFile file : files) {
            for (LexiconFile.Entry entry : file.entries()) {
                Role role = Role.valueOf(entry.name().toUpperCase(Locale.ROOT));
                entry.words().forEach(word -> all.add(Keyword.of(word, role)));
            }
        }
        all.stream()
                .sorted(Comparator.comparingInt((Keyword keyword) -> -keyword.letters.length())
                        .thenComparing(Keyword::letters)
                        .thenComparing(Keyword::role)
                        .thenComparing(Keyword::single)
                        .thenComparing(Keyword::ending))
                .forEach(keyword -> byFirstLetter
                        .computeIfAbsent(keyword.letters.charAt(0), letter -> new ArrayList<>())
                        .add(keyword));
    }

    /** The roles' words in a text from left to right; a word of two roles gives a hit for each. */
    public List<RoleHit> hitsIn(String text) {
        FoldedText folded = FoldedText.of(text);
        var hits = new ArrayList<RoleHit>();
        int at = 0;
        int lastEnd = 0;
        while (at < folded.length()) {
            int length = longestAt(folded, at, at == lastEnd, hits);
            at += Math.max(1, length);
            lastEnd = length > 0 ? at : lastEnd;
        }
        return List.copyOf(hits);
    }

    private int longestAt(FoldedText folded, int at, boolean afterHit, List<RoleHit> hits) {
        int found = 0;
        String first = "";
        var roles = EnumSet.noneOf(Role.class);
        for (Keyword keyword : byFirstLetter.getOrDefault(folded.letters().charAt(at), List.of())) {
            if (found > 0 && !keyword.letters.equals(first)) {
                break;
            }
            if (matches(folded, at, afterHit, keyword) && roles.add(keyword.role)) {
                found = keyword.letters.length();
                first = keyword.letters;
                hits.add(new RoleHit(keyword.role, folded.offset(at), folded.offset(at + found - 1) + 1));
            }
        }
        return found;
    }

    private static boolean matches(FoldedText folded, int at, boolean afterHit, Keyword keyword) {
        int end = at + keyword.letters.length();
        if (end > folded.length()) {
            return false;
        }
        boolean starts = afterHit || folded.isBoundary(at);
        boolean ends = folded.isBoundary(end);
        if (folded.letters().startsWith(keyword.letters, at)) {
            return starts && (ends || keyword.letters.length() >= ALONE) || keyword.ending && ends;
        }
        return keyword.single
                && keyword.letters.length() >= FORGIVING
                && folded.isBoundary(at)
                && ends
                && differByOne(folded, at, keyword.letters);
    }

    private static boolean differByOne(FoldedText folded, int at, String word) {
        int different = 0;
        for (int index = 1; index < word.length(); index++) {
            if (folded.isBoundary(at + index)) {
                return false;
            }
            if (folded.letters().charAt(at + index) != word.charAt(index)) {
                different++;
                if (different > 1) {
                    return false;
                }
            }
        }
        return different == 1;
    }
}
