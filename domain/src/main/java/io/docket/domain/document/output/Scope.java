package io.docket.domain.document.output;

import io.docket.domain.document.PredictedValue;
import io.docket.domain.document.output.DocumentValues.Part;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** What placeholders speak of: a document's values and, where something is repeated, one of its rows or values. */
record Scope(
        DocumentValues values,
        String repeated,
        Map<String, PredictedValue> row,
        Optional<PredictedValue> repeatedValue,
        Allowance allowance) {
    static Scope of(DocumentValues values) {
        return new Scope(values, "", Map.of(), Optional.empty(), new Allowance());
    }

    /** One for each value of a field, or each row of a table, whichever has the name. */
    List<Scope> each(String name) {
        Stream<Scope> ofField = values.said().fields().getOrDefault(name, List.of()).stream()
                .map(value -> new Scope(values, name, Map.of(), Optional.of(value), allowance));
        Stream<Scope> ofTable = values.said().fields().containsKey(name)
                        || values.fields().fields().containsKey(name)
                ? Stream.empty()
                : values.rows(name).stream().map(one -> new Scope(values, name, one, Optional.empty(), allowance));
        return Stream.concat(ofField, ofTable).toList();
    }

    Tree cell(String column, Part part) {
        return values.cell(repeated, row, column, part);
    }

    Tree value(Part part) {
        return repeatedValue
                .map(value -> DocumentValues.part(value, values.fields().field(repeated), part))
                .orElse(Tree.NOTHING);
    }
}
