package io.docket.domain.format;

import io.docket.domain.kernel.FormatId;
import io.docket.domain.kernel.InvalidValue;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** What is read from a document of one kind; no two labels and no two tables share a name. */
public record Format(
        FormatId id,
        String name,
        List<DocumentType> documentTypes,
        List<Label> labels,
        List<TableType> tables,
        List<Separator> separators) {
    public Format {
        InvalidValue.unlessText("name", name, 200);
        documentTypes = List.copyOf(documentTypes);
        labels = List.copyOf(labels);
        tables = List.copyOf(tables);
        separators = List.copyOf(separators);
        unique("document_types", documentTypes, DocumentType::fieldName);
        unique("labels", labels, Label::fieldName);
        unique("table_types", tables, TableType::name);
    }

    public Optional<Label> label(String fieldName) {
        return labels.stream()
                .filter(label -> label.fieldName().equals(fieldName))
                .findFirst();
    }

    static <T> void unique(String field, List<T> parts, Function<T, String> name) {
        var seen = new HashSet<String>();
        for (T part : parts) {
            if (!seen.add(name.apply(part))) {
                throw new InvalidValue(field, "must not name " + name.apply(part) + " twice");
            }
        }
    }
}
