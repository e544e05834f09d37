package io.docket.ocr.recognition;

import io.docket.domain.document.TextLine;
import io.docket.domain.document.Word;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;

/**
 * Copies accented letters and the euro sign from one reading of a line to another, whose alphabet lacks them: the two are
 * aligned by edit distance with accents folded; all other letters stay as they are.
 */
final class AccentFusion {
    private static final int SKIP = 2;
    private static final int MISMATCH = 3;
    /** Readings further apart than this share of their lengths are not of the same text. */
    private static final double FURTHEST = 0.35;

    private static final char EURO = '€';
    private static final String LIGATURES = "ßøØœŒæÆ€";
    private static final String FOLDED = "BoOoOaAE";

    private AccentFusion() {}

    /** The line with the other reading's accents, word by word. */
    static TextLine fuse(TextLine line, String accented) {
        String[] texts = fuse(line.text(), accented).split(" ");
        if (texts.length != line.words().size()) {
            return line;
        }
        List<Word> words = new ArrayList<>();
        for (int i = 0; i < texts.length; i++) {
            Word word = line.words().get(i);
            words.add(new Word(texts[i], word.box(), word.confidence()));
        }
        return new TextLine(words);
    }

    static String fuse(String plain, String accented) {
        int[][] distances = distances(plain, accented);
        int i = plain.length();
        int j = accented.length();
        if (i == 0 || j == 0 || distances[i][j] > FURTHEST * (i + j)) {
            return plain;
        }
        StringBuilder backwards = new StringBuilder();
        while (i > 0 || j > 0) {
            if (i > 0
                    && j > 0
                    && distances[i][j] == distances[i - 1][j - 1] + cost(plain.charAt(i - 1), accented.charAt(j - 1))) {
                backwards.append(chosen(plain, i - 1, accented.charAt(j - 1)));
                i--;
                j--;
            } else if (i > 0 && distances[i][j] == distances[i - 1][j] + SKIP) {
                backwards.append(plain.charAt(i - 1));
                i--;
            } else {
                if (accented.charAt(j - 1) == EURO) {
                    backwards.append(EURO);
                }
                j--;
            }
        }
        return backwards.reverse().toString();
    }

    private static int[][] distances(String plain, String accented) {
        int[][] distances = new int[plain.length() + 1][accented.length() + 1];
        for (int i = 0; i <= plain.length(); i++) {
            for (int j = 0; j <= accented.length(); j++) {
                if (i == 0 || j == 0) {
                    distances[i][j] = SKIP * (i + j);
                    continue;
                }
                int both = distances[i - 1][j - 1] + cost(plain.charAt(i - 1), accented.charAt(j - 1));
                distances[i][j] = Math.min(both, Math.min(distances[i - 1][j], distances[i][j - 1]) + SKIP);
            }
        }
        return distances;
    }

    private static int cost(char plain, char accented) {
        return same(plain, accented) ? 0 : MISMATCH;
    }

    private static char chosen(String plain, int place, char accented) {
        char letter = plain.charAt(place);
        if (!same(letter, accented) || isAccented(letter)) {
            return letter;
        }
        if (accented == EURO) {
            return besideLetter(plain, place) ? letter : EURO;
        }
        if (!isAccented(accented)) {
            return letter;
        }
        // A capital B is how the alphabet without ß reads it, so it says nothing of the letter's case.
        return Character.isUpperCase(letter) && letter != 'B' ? Character.toUpperCase(accented) : accented;
    }

    private static boolean besideLetter(String text, int place) {
        return place > 0 && Character.isLetter(text.charAt(place - 1))
                || place + 1 < text.length() && Character.isLetter(text.charAt(place + 1));
    }

    /** A letter the plain alphabet may lack. */
    static boolean isAccented(char letter) {
        return letter > 127 && Character.isLetter(letter);
    }

    private static boolean same(char plain, char accented) {
        char one = fold(plain);
        char other = fold(accented);
        return one == other || one != 'B' && Character.toLowerCase(one) == Character.toLowerCase(other);
    }

    private static char fold(char letter) {
        int ligature = LIGATURES.indexOf(letter);
        return ligature >= 0
                ? FOLDED.charAt(ligature)
                : Normalizer.normalize(String.valueOf(letter), Normalizer.Form.NFD)
                        .charAt(0);
    }
}
