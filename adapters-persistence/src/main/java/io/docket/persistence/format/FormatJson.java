package io.docket.persistence.format;

import io.docket.domain.format.DocumentType;
import io.docket.domain.format.Format;
import io.docket.domain.format.LabelScope;
import io.docket.domain.format.Separator;
import io.docket.domain.format.TableType;
import io.docket.domain.kernel.FormatId;
import java.util.List;
import java.util.Optional;

/** What a format defines, as it is stored. */
record FormatJson(
        Optional<String> displayName,
        List<TypeJson> documentTypes,
        List<LabelJson> labels,
        List<TableJson> tables,
        List<SeparatorJson> separators) {
    record TypeJson(String fieldName, String displayName) {}

    record TableJson(
            String name,
            List<LabelJson> columns,
            LabelScope scope,
            boolean lineItems,
            boolean collapsed,
            Optional<Boolean> initialized) {
        static TableJson of(TableType table) {
            return new TableJson(
                    table.name(),
                    table.columns().stream().map(LabelJson::of).toList(),
                    table.scope(),
                    table.lineItems(),
                    table.collapsed(),
                    LabelJson.unless(true, table.initialized()));
        }

        TableType toDomain() {
            return new TableType(
                    name,
                    columns.stream().map(LabelJson::toDomain).toList(),
                    scope,
                    lineItems,
                    collapsed,
                    initialized.orElse(true));
        }
    }

    record SeparatorJson(String name, int page) {}

    static FormatJson of(Format format) {
        return new FormatJson(
                format.displayName(),
                format.documentTypes().stream()
                        .map(type -> new TypeJson(type.fieldName(), type.displayName()))
                        .toList(),
                format.labels().stream().map(LabelJson::of).toList(),
                format.tables().stream().map(TableJson::of).toList(),
                format.separators().stream()
                        .map(separator -> new SeparatorJson(separator.name(), separator.page()))
                        .toList());
    }

    Format toDomain(FormatId id, String name) {
        return new Format(
                id,
                name,
                displayName,
                documentTypes.stream()
                        .map(type -> new DocumentType(type.fieldName(), type.displayName()))
                        .toList(),
                labels.stream().map(LabelJson::toDomain).toList(),
                tables.stream().map(TableJson::toDomain).toList(),
                separators.stream()
                        .map(separator -> new Separator(separator.name(), separator.page()))
                        .toList());
    }
}
