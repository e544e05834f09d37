package io.docket.domain.document.output;

import io.docket.domain.document.Document;
import io.docket.domain.document.PredictedValue;
import io.docket.domain.document.Prediction;
import io.docket.domain.document.Version;
import io.docket.domain.format.LabelType;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What a document says by its newest version, whoever made that, with the types that its project's formats give. */
public record DocumentValues(Document document, String inboxName, OutputFields fields) {
    /** What of a value is wanted. */
    public enum Part {
        /** As its type has it. */
        VALUE,
        /** From 0 to 100. */
        CONFIDENCE,
        /** As it stands in the document. */
        TEXT
    }

    public Prediction said() {
        return document.lastVersion().map(Version::prediction).orElse(Prediction.EMPTY);
    }

    public Tree meta(MetaValue wanted) {
        return wanted.of(document, inboxName);
    }

    /** All values of a field: none when it is missing. */
    public List<Tree> field(String name, Part part) {
        LabelType type = fields.field(name);
        return said().fields().getOrDefault(name, List.of()).stream()
                .map(value -> part(value, type, part))
                .toList();
    }

    public List<Map<String, PredictedValue>> rows(String table) {
        return said().tables().getOrDefault(table, List.of());
    }

    Tree cell(String table, String column, PredictedValue value, Part part) {
        return part(value, fields.column(table, column), part);
    }

    /** A part of a cell of a table's row; nothing when it is missing. */
    public Tree cell(String table, Map<String, PredictedValue> row, String column, Part part) {
        return row.containsKey(column) ? cell(table, column, row.get(column), part) : Tree.NOTHING;
    }

    Tree table(String name) {
        return new Tree.Elements(rows(name).stream().map(row -> row(name, row)).toList());
    }

    private Tree row(String table, Map<String, PredictedValue> row) {
        var members = new LinkedHashMap<String, Tree>();
        row.forEach((column, value) -> members.put(column, cell(table, column, value, Part.VALUE)));
        return new Tree.Members(members);
    }

    /** The one thing there is, nothing, or an array. */
    static Tree oneOrAll(List<Tree> values) {
        return switch (values.size()) {
            case 0 -> Tree.NOTHING;
            case 1 -> values.get(0);
            default -> new Tree.Elements(values);
        };
    }

    static Tree part(PredictedValue value, LabelType type, Part part) {
        return switch (part) {
            case VALUE -> typed(value.value(), type);
            case CONFIDENCE ->
                new Tree.Number(BigDecimal.valueOf(value.confidence().percent()));
            case TEXT -> new Tree.Text(value.raw());
        };
    }

    /** What is not as its type says is the text that it is. */
    private static Tree typed(String value, LabelType type) {
        return switch (type) {
            case INTEGER, FLOAT, CURRENCY -> number(value);
            case BOOLEAN ->
                value.equals("true") || value.equals("false")
                        ? new Tree.Truth(value.equals("true"))
                        : new Tree.Text(value);
            case STRING, DATE, DATETIME, ALPHANUMERIC, NATIONAL_IDENTIFICATION_NUMBER_BE, ADDRESS ->
                new Tree.Text(value);
        };
    }

    private static Tree number(String value) {
        try {
            var number = new BigDecimal(value);
            return Tree.Number.fits(number) ? new Tree.Number(number) : new Tree.Text(value);
        } catch (NumberFormatException none) {
            return new Tree.Text(value);
        }
    }
}
