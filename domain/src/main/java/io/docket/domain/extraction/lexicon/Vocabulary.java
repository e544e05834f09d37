package io.docket.domain.extraction.lexicon;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Known words of names and addresses, by which a word is put right where recognition took one letter for another, or for a
 * digit. What resembles no known word stays as it was read.
 */
public final class Vocabulary {
    private static final Pattern TOKEN = Pattern.compile("[\\p{L}\\d]+");
    /** Letters with zeros among them, such as S0ON or C0. */
    private static final Pattern ZEROS = Pattern.compile("[NC]0|\\p{Lu}+0+\\p{Lu}+|\\p{Lu}{3,}0");

    private static final Pattern CAPITALS_WITH_L = Pattern.compile("\\p{Lu}{2,}l\\p{Lu}*|\\p{Lu}l\\p{Lu}{2,}");
    private static final int FORGIVING = 6;
    /** Shorter words with a letter more or less are words of their own: homes, segar. */
    private static final int LONG = 9;

    private final Set<String> words;
    private final Map<Integer, List<String>> byLength = new HashMap<>();

    private Vocabulary(Set<String> words) {
        this.words = Set.copyOf(words);
        words.stream()
                .sorted()
                .forEach(word -> byLength.computeIfAbsent(word.length(), length -> new ArrayList<>())
                        .add(word));
    }

    static Vocabulary of(List<LexiconFile> files, Set<String> names) {
        var words = new HashSet<String>();
        for (LexiconFile file : files) {
            for (LexiconFile.Entry entry : file.entries()) {
                if (names.contains(entry.name())) {
                    for (String phrase : entry.words()) {
                        for (String word : phrase.split("[^\\p{L}]+")) {
                            if (word.length() > 2) {
                                words.add(word.toLowerCase(Locale.ROOT));
                            }
                        }
                    }
                }
            }
        }
        return new Vocabulary(words);
    }

    public boolean knows(String word) {
        return words.contains(word.toLowerCase(Locale.ROOT));
    }

    /** The text with its words put right. */
    public String repair(String text) {
        return TOKEN.matcher(text).replaceAll(found -> Matcher.quoteReplacement(spell(found.group())));
    }

    /** A known word for one that differs by signs that look alike, or by a single letter. */
    private String spell(String token) {
        if (knows(token) || token.chars().noneMatch(Character::isLetter)) {
            return token;
        }
        String alike =
                token.replace('0', 'O').replace('1', 'L').replace('5', 'S').replace('8', 'B');
        if (knows(alike)) {
            return inCaseOf(token, alike);
        }
        String lookingLikeL = token.replace('I', 'l');
        if (token.length() > 2 && knows(lookingLikeL)) {
            return inCaseOf(token, lookingLikeL);
        }
        if (ZEROS.matcher(token).matches()) {
            return token.replace('0', 'O');
        }
        if (CAPITALS_WITH_L.matcher(token).matches()) {
            return token.replace('l', 'I');
        }
        boolean onlyLetters = token.chars().allMatch(Character::isLetter);
        return onlyLetters && token.length() >= FORGIVING
                ? nearest(token).map(word -> inCaseOf(token, word)).orElse(token)
                : token;
    }

    /** The one word that a single letter makes of the token: another letter, or, in a long one, one more or one less. */
    private Optional<String> nearest(String token) {
        String lower = token.toLowerCase(Locale.ROOT);
        Set<String> found = new HashSet<>();
        int reach = lower.length() >= LONG ? 1 : 0;
        for (int length = lower.length() - reach; length <= lower.length() + reach; length++) {
            for (String word : byLength.getOrDefault(length, List.of())) {
                if (isOneLetterOff(lower, word)) {
                    found.add(word);
                }
            }
        }
        return found.size() == 1 ? found.stream().findFirst() : Optional.empty();
    }

    private static boolean isOneLetterOff(String one, String other) {
        int shorter = Math.min(one.length(), other.length());
        int same = 0;
        while (same < shorter && one.charAt(same) == other.charAt(same)) {
            same++;
        }
        boolean longer = one.length() > other.length();
        boolean equallyLong = one.length() == other.length();
        return same < Math.max(one.length(), other.length())
                && one.substring(Math.min(one.length(), same + (longer || equallyLong ? 1 : 0)))
                        .equals(other.substring(Math.min(other.length(), same + (longer ? 0 : 1))));
    }

    private static String inCaseOf(String printed, String word) {
        long capitals = printed.chars().filter(Character::isUpperCase).count();
        long small = printed.chars().filter(Character::isLowerCase).count();
        String lower = word.toLowerCase(Locale.ROOT);
        if (capitals > small) {
            return lower.toUpperCase(Locale.ROOT);
        }
        return Character.isUpperCase(printed.charAt(0))
                ? Character.toUpperCase(lower.charAt(0)) + lower.substring(1)
                : lower;
    }
}
