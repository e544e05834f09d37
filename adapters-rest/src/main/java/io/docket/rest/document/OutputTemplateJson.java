package io.docket.rest.document;

import io.docket.domain.document.output.CsvTemplate;
import io.docket.domain.document.output.CsvTemplate.Separator;
import io.docket.domain.document.output.JsonTemplate;
import io.docket.domain.document.output.OutputTemplate;
import io.docket.domain.document.output.OutputType;
import io.docket.domain.kernel.InvalidValue;
import io.docket.rest.document.TemplateParts.ColumnJson;
import jakarta.json.JsonValue;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a project's documents are put out as. */
@Schema(
        name = "OutputTemplate",
        description = "Texts may hold placeholders: {{field}}, {{table}}, {{meta.name}}, and with .confidence or .text"
                + " behind a field. In JSON {\"{{each table}}\": …} is an array with one … for each row, where"
                + " {{row.column}} is a cell, or for each of a field's values, where {{value}} is one.")
public record OutputTemplateJson(
        OutputType type,

        @Schema(description = "For json: any JSON value.") Optional<JsonValue> template,

        @Schema(description = "For csv.") Optional<List<ColumnJson>> columns,

        @Schema(description = "For csv: the table that has a line for each row; without it each document has one.")
        Optional<String> rows,

        @Schema(description = "For csv: what stands between two cells; a comma without it.")
        Optional<Separator> separator) {
    static OutputTemplateJson of(OutputTemplate template) {
        return switch (template.type()) {
            case JSON ->
                new OutputTemplateJson(
                        OutputType.JSON,
                        Optional.of(TreesJson.json(((JsonTemplate) template).tree())),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty());
            case CSV -> of((CsvTemplate) template);
        };
    }

    private static OutputTemplateJson of(CsvTemplate template) {
        List<ColumnJson> columns =
                template.columns().stream().map(ColumnJson::of).toList();
        return new OutputTemplateJson(
                OutputType.CSV,
                Optional.empty(),
                Optional.of(columns),
                template.rows(),
                Optional.of(template.separator()));
    }

    OutputTemplate toDomain() {
        return new TemplateParts(Optional.of(type), template, columns, rows, separator)
                .toDomain()
                .orElseThrow(() -> new InvalidValue(
                        type == OutputType.JSON ? "template" : "columns", "must be given for this type"));
    }
}
