package io.docket.domain.extraction.lexicon;

import java.util.List;
import java.util.Set;

/** The words of all languages that extraction knows. */
public record Lexicon(Keywords keywords, MonthNames months, Currencies currencies, Vocabulary vocabulary) {
    private static final List<String> LANGUAGES = List.of("en", "de", "fr", "nl", "it", "es", "ms");
    private static final String FOLDER = "/io/docket/domain/extraction/";

    /** The lexicon that comes with Docket. */
    public static Lexicon standard() {
        return new Lexicon(
                new Keywords(files("keywords-")),
                new MonthNames(files("months-")),
                new Currencies(LexiconFile.read(FOLDER + "currencies.txt")),
                knownWords());
    }

    private static Vocabulary knownWords() {
        return Vocabulary.of(
                List.of(
                        LexiconFile.read(FOLDER + "words.txt"),
                        LexiconFile.read(FOLDER + "keywords-en.txt"),
                        LexiconFile.read(FOLDER + "keywords-ms.txt")),
                Set.of("general", "malay", "places", "trade", "street", "place", "legal_form"));
    }

    private static List<LexiconFile> files(String prefix) {
        return LANGUAGES.stream()
                .map(language -> LexiconFile.read(FOLDER + prefix + language + ".txt"))
                .toList();
    }
}
