package io.docket.rest.document;

import io.docket.domain.document.output.CsvTemplate;
import io.docket.domain.document.output.CsvTemplate.Column;
import io.docket.domain.document.output.CsvTemplate.Separator;
import io.docket.domain.document.output.JsonTemplate;
import io.docket.domain.document.output.OutputTemplate;
import io.docket.domain.document.output.OutputType;
import io.docket.domain.kernel.InvalidValue;
import jakarta.json.JsonValue;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What an output template may be given as, wherever it is: {@code template} for JSON, all else for CSV. */
record TemplateParts(
        Optional<OutputType> type,
        Optional<JsonValue> template,
        Optional<List<ColumnJson>> columns,
        Optional<String> rows,
        Optional<Separator> separator) {
    /** Nothing when neither is given. */
    Optional<OutputTemplate> toDomain() {
        boolean lines = columns.isPresent() || rows.isPresent() || separator.isPresent();
        refuse(lines && template.isPresent(), "template", "must not come with columns, rows or separator");
        refuse(template.isPresent() && type.filter(OutputType.CSV::equals).isPresent(), "template", "is for JSON");
        refuse(
                lines && type.filter(OutputType.JSON::equals).isPresent(),
                "columns",
                "are for CSV, with rows and separator");
        refuse(lines && columns.isEmpty(), "columns", "are missing");
        Optional<OutputTemplate> json = template.map(tree -> new JsonTemplate(TreesJson.tree(tree)));
        return json.or(() -> columns.map(this::csv));
    }

    private OutputTemplate csv(List<ColumnJson> given) {
        return new CsvTemplate(
                given.stream().map(ColumnJson::toDomain).toList(), rows, separator.orElse(Separator.COMMA));
    }

    private static void refuse(boolean wrong, String field, String reason) {
        if (wrong) {
            throw new InvalidValue(field, reason);
        }
    }

    /** A column of CSV. */
    @Schema(name = "OutputColumn")
    public record ColumnJson(
            String header,

            @Schema(description = "Text with placeholders.") String value) {
        static ColumnJson of(Column column) {
            return new ColumnJson(column.header(), column.value());
        }

        Column toDomain() {
            return new Column(header, value);
        }
    }
}
