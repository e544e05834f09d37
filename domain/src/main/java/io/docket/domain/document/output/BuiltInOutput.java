package io.docket.domain.document.output;

import io.docket.domain.document.PredictedValue;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** What documents are put out as in JSON where there is no template. */
public final class BuiltInOutput {
    private BuiltInOutput() {}

    /** {@code {field: value}}, all as text; several values are an array, and a table is an array of {@code {column: value}}. */
    public static Tree values(DocumentValues values) {
        var members = new LinkedHashMap<String, Tree>();
        values.said().fields().forEach((field, found) -> members.put(field, all(found)));
        values.said()
                .tables()
                .forEach((table, rows) -> members.put(
                        table,
                        new Tree.Elements(rows.stream().map(BuiltInOutput::row).toList())));
        return new Tree.Members(members);
    }

    /** The same, with what tells one document of many from the others. */
    public static Tree named(DocumentValues values) {
        var members = new LinkedHashMap<String, Tree>();
        Stream.of(MetaValue.ID, MetaValue.NAME, MetaValue.INBOX)
                .forEach(meta -> members.put(meta.wire(), values.meta(meta)));
        members.put("values", values(values));
        return new Tree.Members(members);
    }

    private static Tree all(List<PredictedValue> found) {
        return DocumentValues.oneOrAll(
                found.stream().<Tree>map(value -> new Tree.Text(value.value())).toList());
    }

    private static Tree row(Map<String, PredictedValue> cells) {
        var row = new LinkedHashMap<String, Tree>();
        cells.forEach((column, cell) -> row.put(column, new Tree.Text(cell.value())));
        return new Tree.Members(row);
    }
}
