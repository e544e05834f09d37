package io.docket.domain.document.output;

import io.docket.domain.document.output.CsvTemplate.Separator;
import java.util.List;
import java.util.stream.Collectors;

/**
 * A line of CSV by RFC 4180. Text that a spreadsheet would take for a formula gets an apostrophe before it, as spreadsheets
 * mark text; numbers are left alone.
 */
final class CsvLine {
    /** What formulas begin with, also in full width, and what spreadsheets skip before one. */
    private static final String DANGEROUS = "=+-@\t\r\n＝＋－＠";

    /** All that may be a separator somewhere, so that no cell breaks in two where another one is set. */
    private static final String QUOTED = ",;\t\"\r\n";

    private CsvLine() {}

    static String of(List<Tree> cells, Separator separator) {
        return cells.stream()
                .map(CsvLine::cell)
                .collect(Collectors.joining(String.valueOf(separator.character), "", "\r\n"));
    }

    private static String cell(Tree value) {
        return value instanceof Tree.Number ? value.words() : quoted(harmless(value.words()));
    }

    private static String harmless(String text) {
        String seen = text.stripLeading();
        boolean dangerous = !text.isEmpty() && DANGEROUS.indexOf(text.charAt(0)) >= 0
                || !seen.isEmpty() && DANGEROUS.indexOf(seen.charAt(0)) >= 0;
        return dangerous ? "'" + text : text;
    }

    private static String quoted(String text) {
        boolean needed =
                text.chars().anyMatch(character -> QUOTED.indexOf(character) >= 0) || !text.equals(text.strip());
        return needed ? "\"" + text.replace("\"", "\"\"") + "\"" : text;
    }
}
