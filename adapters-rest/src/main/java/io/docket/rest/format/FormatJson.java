package io.docket.rest.format;

import io.docket.application.kernel.Versioned;
import io.docket.domain.format.DocumentType;
import io.docket.domain.format.Format;
import io.docket.domain.format.LabelScope;
import io.docket.domain.format.Separator;
import io.docket.domain.format.TableType;
import io.docket.domain.kernel.FormatId;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What is read from a document. */
@Schema(name = "FormatModelGet")
public record FormatJson(
        FormatId id,
        String name,
        Optional<String> displayName,
        List<DocumentTypeJson> documentTypes,
        List<LabelJson> labels,
        List<TableJson> tableTypes,
        List<SeparatorJson> separators) {
    static FormatJson of(Format format) {
        return new FormatJson(
                format.id(),
                format.name(),
                format.displayName(),
                format.documentTypes().stream().map(DocumentTypeJson::of).toList(),
                format.labels().stream().map(LabelJson::of).toList(),
                format.tables().stream().map(TableJson::of).toList(),
                format.separators().stream().map(SeparatorJson::of).toList());
    }

    static FormatJson of(Versioned<Format> stored) {
        return of(stored.value());
    }

    /** A kind of document that the format reads. */
    @Schema(name = "DocumentTypeModel")
    public record DocumentTypeJson(String fieldName, Optional<String> displayName) {
        static DocumentTypeJson of(DocumentType type) {
            return new DocumentTypeJson(type.fieldName(), Optional.of(type.displayName()));
        }

        DocumentType toDomain() {
            return new DocumentType(fieldName, displayName.orElse(fieldName));
        }
    }

    /** A table. */
    @Schema(name = "TableModel")
    public record TableJson(
            String label,
            Optional<List<LabelJson>> columns,
            @Schema(defaultValue = "section") Optional<LabelScope> scope,
            Optional<Boolean> containsLineItems,
            Optional<Boolean> collapsed,
            Optional<Boolean> initialized) {
        static TableJson of(TableType table) {
            return new TableJson(
                    table.name(),
                    Optional.of(table.columns().stream().map(LabelJson::of).toList()),
                    Optional.of(table.scope()),
                    Optional.of(table.lineItems()),
                    Optional.of(table.collapsed()),
                    Optional.of(table.initialized()));
        }

        TableType toDomain() {
            return new TableType(
                    label,
                    columns.map(all -> Parts.of("columns", all, LabelJson::toDomain))
                            .orElse(List.of()),
                    scope.orElse(LabelScope.SECTION),
                    containsLineItems.orElse(false),
                    collapsed.orElse(false),
                    initialized.orElse(true));
        }
    }

    /** A mark that a section begins at. */
    @Schema(name = "SectionModel")
    public record SeparatorJson(String name, int page) {
        static SeparatorJson of(Separator separator) {
            return new SeparatorJson(separator.name(), separator.page());
        }

        Separator toDomain() {
            return new Separator(name, page);
        }
    }
}
