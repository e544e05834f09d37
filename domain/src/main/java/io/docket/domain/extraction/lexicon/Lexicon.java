package io.docket.domain.extraction.lexicon;

import java.util.List;

/** The words of all languages that extraction knows. */
public record Lexicon(Keywords keywords, MonthNames months, Currencies currencies) {
    private static final List<String> LANGUAGES = List.of("en", "de", "fr", "nl", "it", "es", "ms");
    private static final String FOLDER = "/io/docket/domain/extraction/";

    /** The lexicon that comes with Docket. */
    public static Lexicon standard() {
        return new Lexicon(
                new Keywords(files("keywords-")),
                new MonthNames(files("months-")),
                new Currencies(LexiconFile.read(FOLDER + "currencies.txt")));
    }

    private static List<LexiconFile> files(String prefix) {
        return LANGUAGES.stream()
                .map(language -> LexiconFile.read(FOLDER + prefix + language + ".txt"))
                .toList();
    }
}
