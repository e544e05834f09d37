package io.docket.domain.extraction.lexicon;

import java.util.List;
import java.util.Set;

/**
 * The words of all languages that extraction knows. What stands over the columns of a table has words of its own: there "amount"
 * may be how many, and "#" too.
 */
public record Lexicon(
        Keywords keywords, Keywords columns, MonthNames months, Currencies currencies, Vocabulary vocabulary) {
    private static final List<String> LANGUAGES = List.of("en", "de", "fr", "nl", "it", "es", "ms");
    private static final List<String> LANGUAGES_OF_COLUMNS =
            List.of("en", "de", "fr", "nl", "it", "es", "pt", "da", "sv", "fi", "pl");
    private static final String FOLDER = "/io/docket/domain/extraction/";

    /** The lexicon that comes with Docket. */
    public static Lexicon standard() {
        return new Lexicon(
                new Keywords(files("keywords-", LANGUAGES)),
                new Keywords(files("columns-", LANGUAGES_OF_COLUMNS)),
                new MonthNames(files("months-", LANGUAGES)),
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

    private static List<LexiconFile> files(String prefix, List<String> languages) {
        return languages.stream()
                .map(language -> LexiconFile.read(FOLDER + prefix + language + ".txt"))
                .toList();
    }
}
