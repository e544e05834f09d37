package io.docket.domain.extraction.lexicon;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The words of all languages that extraction knows. Invoices have words beyond those of receipts; what stands over the columns
 * of a table has words of its own: there "amount" may be how many, and "#" too.
 */
public record Lexicon(
        Keywords keywords,
        Keywords invoices,
        Keywords columns,
        MonthNames months,
        Currencies currencies,
        Vocabulary vocabulary) {
    private static final List<String> LANGUAGES_OF_RECEIPTS = List.of("en", "de", "fr", "nl", "it", "es", "ms");
    private static final List<String> LANGUAGES_OF_INVOICES =
            List.of("en", "de", "fr", "nl", "it", "es", "pt", "da", "no", "sv", "fi", "pl");
    private static final List<String> LANGUAGES_OF_COLUMNS =
            List.of("en", "de", "fr", "nl", "it", "es", "pt", "da", "sv", "fi", "pl");
    private static final List<String> LANGUAGES_OF_MONTHS =
            List.of("en", "de", "fr", "nl", "it", "es", "ms", "pt", "da", "sv", "fi", "pl");
    private static final String FOLDER = "/io/docket/domain/extraction/";

    /** The lexicon that comes with Docket. */
    public static Lexicon standard() {
        List<LexiconFile> receipts = files("keywords-", LANGUAGES_OF_RECEIPTS);
        return new Lexicon(
                new Keywords(receipts),
                new Keywords(Stream.concat(receipts.stream(), files("invoices-", LANGUAGES_OF_INVOICES).stream())
                        .toList()),
                new Keywords(files("columns-", LANGUAGES_OF_COLUMNS)),
                new MonthNames(files("months-", LANGUAGES_OF_MONTHS)),
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
