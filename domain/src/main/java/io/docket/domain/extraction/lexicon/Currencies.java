package io.docket.domain.extraction.lexicon;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** Signs and codes of currencies. */
public final class Currencies {
    private final Map<String, String> codes = new HashMap<>();
    private final Pattern pattern;

    Currencies(LexiconFile file) {
        var signs = new ArrayList<String>();
        for (LexiconFile.Entry entry : file.entries()) {
            for (String sign : entry.words()) {
                codes.put(sign.toUpperCase(Locale.ROOT), entry.name());
                signs.add(sign);
            }
        }
        signs.sort(Comparator.comparingInt((String sign) -> -sign.length()).thenComparing(Comparator.naturalOrder()));
        var alternatives = new StringBuilder();
        for (String sign : signs) {
            alternatives.append(alternatives.isEmpty() ? "" : "|").append(guarded(sign));
        }
        this.pattern = Pattern.compile(alternatives.toString(), Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }

    /** A sign made of letters must not be part of a longer word. */
    private static String guarded(String sign) {
        boolean letters = sign.chars().allMatch(Character::isLetter);
        return letters ? "(?<!\\p{L})" + Pattern.quote(sign) + "(?!\\p{L})" : Pattern.quote(sign);
    }

    /** A linear expression that finds any sign or code. */
    public Pattern pattern() {
        return pattern;
    }

    /** The ISO 4217 code of a sign or code. */
    public Optional<String> code(String sign) {
        return Optional.ofNullable(codes.get(sign.toUpperCase(Locale.ROOT)));
    }
}
