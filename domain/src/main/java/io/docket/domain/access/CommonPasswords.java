package io.docket.domain.access;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Passwords that many have, and what people make of them: with digits and signs around, for letters in them, or twice. */
final class CommonPasswords {
    private static final Pattern AROUND = Pattern.compile("^[^a-z]+|[^a-z]+$");
    private static final String SIGNS = "013457@$!";

    /** What the signs stand for; a one may be either of two. */
    private static final List<String> LETTERS = List.of("oieastasi", "oleastasi");

    private static final CommonPasswords STANDARD = new CommonPasswords(read());

    private final Set<String> words;

    private CommonPasswords(Set<String> words) {
        this.words = Set.copyOf(words);
    }

    static CommonPasswords standard() {
        return STANDARD;
    }

    boolean include(String password) {
        String lower = password.toLowerCase(Locale.ROOT);
        String word = AROUND.matcher(lower).replaceAll("");
        return words.contains(lower)
                || known(word)
                || LETTERS.stream().anyMatch(letters -> known(withLetters(word, letters)));
    }

    private boolean known(String word) {
        return words.contains(word) || words.contains(RepeatedText.unit(word));
    }

    private static String withLetters(String word, String letters) {
        String plain = word;
        for (int index = 0; index < SIGNS.length(); index++) {
            plain = plain.replace(SIGNS.charAt(index), letters.charAt(index));
        }
        return plain;
    }

    private static Set<String> read() {
        try (InputStream in = CommonPasswords.class.getResourceAsStream("common-passwords.txt")) {
            if (in == null) {
                throw new IllegalStateException("the list of common passwords is missing");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .collect(Collectors.toSet());
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
