package io.docket.domain.document.output;

import io.docket.domain.document.output.CompiledTemplate.Use;
import io.docket.domain.kernel.InvalidValue;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Columns, each with a header and a text with placeholders: a line for each document or, where {@code rows} names a table or
 * a field, for each of its rows or values, and then none for a document without any.
 */
public record CsvTemplate(List<Column> columns, Optional<String> rows, Separator separator) implements OutputTemplate {
    private static final int MOST_COLUMNS = 2_000;
    private static final int LONGEST_TEXT = 1_000;

    public CsvTemplate {
        if (columns.isEmpty() || columns.size() > MOST_COLUMNS) {
            throw new InvalidValue("columns", "must be between 1 and " + MOST_COLUMNS);
        }
        columns = List.copyOf(columns);
        for (int index = 0; index < columns.size(); index++) {
            String at = "columns/" + index;
            checkLength(at + "/header", columns.get(index).header());
            checkLength(at + "/value", columns.get(index).value());
            PlaceholderText.checkStorable(at + "/header", columns.get(index).header());
            PlaceholderText.parse(at + "/value", columns.get(index).value());
        }
    }

    private static void checkLength(String pointer, String text) {
        if (text.length() > LONGEST_TEXT) {
            throw new InvalidValue(pointer, "must have at most " + LONGEST_TEXT + " characters");
        }
    }

    /** What stands above a column, and the text with placeholders that makes its cells. */
    public record Column(String header, String value) {}

    /** What stands between two cells. */
    public enum Separator {
        COMMA(','),
        SEMICOLON(';'),
        TAB('\t');

        final char character;

        Separator(char character) {
            this.character = character;
        }
    }

    /** One line for each document: what tells it from others, and its fields, as many as there may be columns; no tables. */
    public static CsvTemplate builtIn(OutputFields fields) {
        var columns = new ArrayList<Column>();
        Stream.of(MetaValue.ID, MetaValue.NAME, MetaValue.INBOX, MetaValue.RECEIVED)
                .map(meta -> new Column(meta.wire(), "{{meta." + meta.wire() + "}}"))
                .forEach(columns::add);
        fields.fields().keySet().stream()
                .limit(MOST_COLUMNS - columns.size())
                .map(field -> new Column(field, "{{\"" + field + "\"}}"))
                .forEach(columns::add);
        return new CsvTemplate(columns, Optional.empty(), Separator.COMMA);
    }

    @Override
    public OutputType type() {
        return OutputType.CSV;
    }

    @Override
    public List<InvalidValue> problems(OutputFields known) {
        Stream<InvalidValue> unknownRows = rows
                .filter(name ->
                        !known.fields().containsKey(name) && !known.tables().containsKey(name))
                .map(name -> new InvalidValue("rows", "must name a table or a field of the project's formats"))
                .stream();
        Stream<InvalidValue> names = parsed().stream()
                .flatMap(text -> text.references().stream())
                .map(reference -> new Use(reference, rows))
                .flatMap(use -> use.reference().problem(known, use.repeated()).stream());
        return Stream.concat(unknownRows, names).toList();
    }

    /** The first line, with its end. */
    public String headers() {
        return CsvLine.of(
                columns.stream()
                        .<Tree>map(column -> new Tree.Text(column.header()))
                        .toList(),
                separator);
    }

    /** Ready for many documents. */
    public Lines lines() {
        return new Lines(parsed(), rows, separator);
    }

    private List<PlaceholderText> parsed() {
        var texts = new ArrayList<PlaceholderText>();
        for (Column column : columns) {
            texts.add(PlaceholderText.parse("columns/" + texts.size() + "/value", column.value()));
        }
        return texts;
    }

    /** Makes a document's lines, each with its end. */
    public static final class Lines {
        private final List<PlaceholderText> cells;
        private final Optional<String> rows;
        private final Separator separator;

        private Lines(List<PlaceholderText> cells, Optional<String> rows, Separator separator) {
            this.cells = cells;
            this.rows = rows;
            this.separator = separator;
        }

        public List<String> of(DocumentValues values) {
            Scope whole = Scope.of(values);
            List<Scope> scopes = rows.map(whole::each).orElse(List.of(whole));
            return scopes.stream()
                    .map(scope -> CsvLine.of(
                            cells.stream().map(cell -> cell.in(scope)).toList(), separator))
                    .toList();
        }
    }
}
