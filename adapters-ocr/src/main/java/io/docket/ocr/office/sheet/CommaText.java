package io.docket.ocr.office.sheet;

import io.docket.application.document.UnreadableFile;
import io.docket.ocr.office.page.Cell;
import io.docket.ocr.office.page.GridPages;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/** Text whose lines are rows of cells between commas, semicolons or tabs; it does not say which, so the lines are asked. */
public final class CommaText {
    private static final char[] SEPARATORS = {';', '\t', ','};
    private static final int SAMPLE = 40;
    private static final int FEWEST_ROWS = 2;
    private static final int SAMPLE_LETTERS = 64_000;

    /** A cell of fewer lines is left as it is: whoever wrote it may have meant it. */
    private static final int FEWEST_LINES = 20;

    /** As many as Excel lets a cell have. */
    private static final int MOST_LINES = 253;

    private CommaText() {}

    /** Empty where the lines do not have the same number of cells, and several, whichever sign separates them. */
    public static Optional<Character> separator(String text) {
        String sample = text.substring(0, Math.min(text.length(), SAMPLE_LETTERS));
        char best = 0;
        int most = 1;
        for (char separator : SEPARATORS) {
            int columns = columns(sample, separator);
            if (columns > most) {
                most = columns;
                best = separator;
            }
        }
        return best == 0 ? Optional.empty() : Optional.of(best);
    }

    /** How many cells each of the first rows has; 1 where they differ. */
    private static int columns(String sample, char separator) {
        int columns = 0;
        int rows = 0;
        try (CSVParser parser = parser(new StringReader(sample), separator)) {
            for (CSVRecord row : parser) {
                if (rows == SAMPLE
                        || sample.length() == SAMPLE_LETTERS
                                && !parser.iterator().hasNext()) {
                    break;
                }
                if (columns != 0 && row.size() != columns) {
                    return 1;
                }
                columns = row.size();
                rows++;
            }
            // Commas stand in sentences, too: two lines of a letter may well have one each.
            boolean enough = rows >= (separator == ',' && columns == 2 ? 2 * FEWEST_ROWS : FEWEST_ROWS);
            return enough ? columns : 1;
        } catch (IOException | UncheckedIOException | IllegalStateException none) {
            return 1;
        }
    }

    private static CSVParser parser(StringReader text, char separator) throws IOException {
        return CSVFormat.DEFAULT
                .builder()
                .setDelimiter(separator)
                .setIgnoreEmptyLines(true)
                .setLenientEof(true)
                .setTrailingData(true)
                .get()
                .parse(text);
    }

    public static void read(String text, GridPages grid) throws IOException {
        char separator = separator(text).orElse(',');
        grid.sheet("", List.of());
        try {
            int place = 0;
            while (place < text.length()) {
                place = rows(text, place, separator, grid);
            }
        } catch (UncheckedIOException | IllegalStateException broken) {
            throw new UnreadableFile("The rows of the file are damaged and cannot be read.", broken);
        }
        grid.end();
    }

    /** Adds rows up to one with a quote that nobody closed, and that one's line; returns where it goes on. */
    private static int rows(String text, int from, char separator, GridPages grid) throws IOException {
        var rest = new StringReader(text);
        rest.skip(from);
        try (CSVParser parser = parser(rest, separator)) {
            for (CSVRecord row : parser) {
                if (row.stream().anyMatch(value -> holdsRows(value, separator))) {
                    int start = from + (int) row.getCharacterPosition();
                    while (isBreak(text.charAt(start))) {
                        start++;
                    }
                    int end = start;
                    while (end < text.length() && !isBreak(text.charAt(end))) {
                        end++;
                    }
                    String line = text.substring(start, end);
                    grid.row(cells(Stream.of(line.split(Pattern.quote(String.valueOf(separator)), -1))));
                    return end;
                }
                grid.row(cells(row.stream()));
            }
        }
        return text.length();
    }

    private static boolean isBreak(char letter) {
        return letter == '\n' || letter == '\r';
    }

    /** A quote that nobody closed makes one cell of the rows up to the next one, or to the end. */
    private static boolean holdsRows(String value, char separator) {
        if (value.length() < FEWEST_LINES || value.lines().limit(FEWEST_LINES).count() < FEWEST_LINES) {
            return false;
        }
        Map<Long, Long> lines = value.lines()
                .skip(1)
                .map(line -> line.chars().filter(letter -> letter == separator).count())
                .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
        long all = lines.values().stream().mapToLong(Long::longValue).sum();
        // Of sentences, too, many a line has a comma, but most of them do not have the same number of several.
        return lines.entrySet().stream()
                .anyMatch(same ->
                        2 * same.getValue() > all && same.getKey() >= (separator == ',' && all <= MOST_LINES ? 2 : 1));
    }

    private static List<Cell> cells(Stream<String> values) {
        return values.map(CommaText::cell).toList();
    }

    private static Cell cell(String value) {
        boolean number = value.matches("\\s*[-+]?\\d[\\d.,' ]{0,20}\\s?[€$£%]?\\s*");
        return new Cell(value.strip(), number, false);
    }
}
