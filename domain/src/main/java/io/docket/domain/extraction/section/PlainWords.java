package io.docket.domain.extraction.section;

import io.docket.domain.document.TextLine;
import java.text.Normalizer;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Lines as words in lower case without accents and signs, one space between two, so that phrases can be found in them. */
record PlainWords(String text) {
    private static final Pattern ACCENT = Pattern.compile("\\p{M}");
    private static final Pattern OTHER = Pattern.compile("[^\\p{L}\\p{Nd}]+");

    static PlainWords of(Collection<TextLine> lines) {
        return of(lines.stream().map(TextLine::text).collect(Collectors.joining(" ")));
    }

    static PlainWords of(String text) {
        String folded = ACCENT.matcher(Normalizer.normalize(text, Normalizer.Form.NFKD))
                .replaceAll("")
                .toLowerCase(Locale.ROOT)
                .replace("ß", "ss");
        return new PlainWords(" " + OTHER.matcher(folded).replaceAll(" ").strip() + " ");
    }

    int words() {
        return (int) text.strip().chars().filter(character -> character == ' ').count() + 1;
    }

    boolean has(String phrase) {
        return text.contains(" " + phrase + " ");
    }

    boolean hasAny(List<String> phrases) {
        return phrases.stream().anyMatch(this::has);
    }

    /** How many of the phrases stand there, each counted once. */
    long count(List<String> phrases) {
        return phrases.stream().filter(this::has).count();
    }
}
