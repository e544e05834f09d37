package io.docket.ocr.office.sheet;

import io.docket.application.document.UnreadableFile;
import io.docket.ocr.office.page.Cell;
import io.docket.ocr.office.page.GridPages;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/** Text whose lines are rows of cells between commas, semicolons or tabs; it does not say which, so the lines are asked. */
public final class CommaText {
    private static final char[] SEPARATORS = {';', '\t', ','};
    private static final int SAMPLE = 40;
    private static final int FEWEST_ROWS = 2;
    private static final int SAMPLE_LETTERS = 64_000;

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
        try (CSVParser parser = parser(sample, separator)) {
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

    private static CSVParser parser(String text, char separator) throws IOException {
        return CSVFormat.DEFAULT
                .builder()
                .setDelimiter(separator)
                .setIgnoreEmptyLines(true)
                .setLenientEof(true)
                .setTrailingData(true)
                .get()
                .parse(new StringReader(text));
    }

    public static void read(String text, GridPages grid) throws IOException {
        char separator = separator(text).orElse(',');
        grid.sheet("", List.of());
        try (CSVParser parser = parser(text, separator)) {
            for (CSVRecord row : parser) {
                var cells = new ArrayList<Cell>();
                row.forEach(value -> cells.add(cell(value)));
                grid.row(cells);
            }
        } catch (UncheckedIOException | IllegalStateException broken) {
            throw new UnreadableFile("The rows of the file are damaged and cannot be read.", broken);
        }
        grid.end();
    }

    private static Cell cell(String value) {
        boolean number = value.matches("\\s*[-+]?\\d[\\d.,' ]{0,20}\\s?[€$£%]?\\s*");
        return new Cell(value.strip(), number, false);
    }
}
