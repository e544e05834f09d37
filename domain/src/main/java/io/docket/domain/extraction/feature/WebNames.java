package io.docket.domain.extraction.feature;

import io.docket.domain.extraction.layout.Segment;
import io.docket.domain.extraction.lexicon.FoldedText;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The names in a document's web and mail addresses: who writes an invoice has its own on it. */
record WebNames(Set<String> names) {
    private static final Pattern ADDRESS = Pattern.compile("(?:@|www\\.|://)([\\p{L}\\d.-]+)\\.[a-z]{2,8}");
    private static final int TELLING = 5;

    static WebNames in(AnnotatedDocument document) {
        var names = new HashSet<String>();
        for (Segment segment : document.layout().segments()) {
            Matcher found = ADDRESS.matcher(segment.text().toLowerCase(Locale.ROOT));
            while (found.find()) {
                // Of "example.co" in example.co.uk it is the longer part.
                Arrays.stream(found.group(1).split("\\."))
                        .map(FoldedText::letters)
                        .max(Comparator.comparingInt(String::length))
                        .ifPresent(names::add);
            }
        }
        return new WebNames(names);
    }

    boolean is(String name) {
        return names.contains(FoldedText.letters(name)) || names.contains(spelledOut(name));
    }

    /** Whether one begins with the other, as far as that tells anything. */
    boolean isLike(String name) {
        return isLikeLetters(FoldedText.letters(name)) || isLikeLetters(spelledOut(name));
    }

    private boolean isLikeLetters(String letters) {
        return names.stream().anyMatch(web -> shared(web, letters) >= TELLING);
    }

    private static int shared(String one, String other) {
        int shared = 0;
        while (shared < Math.min(one.length(), other.length()) && one.charAt(shared) == other.charAt(shared)) {
            shared++;
        }
        return shared;
    }

    /** Letters that a web address could not have, as German and Scandinavian ones spell them. */
    private static String spelledOut(String name) {
        return FoldedText.letters(name.toLowerCase(Locale.ROOT)
                .replace("ä", "ae")
                .replace("ö", "oe")
                .replace("ü", "ue")
                .replace("ø", "oe")
                .replace("å", "aa"));
    }
}
