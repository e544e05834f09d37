package io.docket.rest.document;

import io.docket.application.document.FileContent;
import io.docket.application.document.output.OutputChoice;
import io.docket.application.document.output.OutputFilter;
import io.docket.application.document.output.QueryOutput;
import io.docket.application.document.output.QueryWorkbook;
import io.docket.application.document.output.WorkbookOptions;
import io.docket.application.kernel.Command;
import io.docket.domain.document.output.CsvTemplate.Separator;
import io.docket.domain.document.output.OutputType;
import io.docket.domain.kernel.InvalidValue;
import io.docket.rest.document.TemplateParts.ColumnJson;
import io.docket.rest.wire.OtherProperties;
import jakarta.json.JsonValue;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Either {@code custom} or {@code excel}, of the documents that the filter selects; of all in sight without a filter. */
@Schema(name = "CustomOutputPost")
public record CustomOutputJson(Optional<CustomJson> custom, Optional<ExcelJson> excel, Optional<FilterJson> filter) {
    private static final OutputFilter ALL =
            new OutputFilter(OutputFilter.Of.INBOX, Optional.empty(), Optional.empty(), Optional.empty());

    Command<FileContent> command() {
        if (custom.isPresent() == excel.isPresent()) {
            throw new InvalidValue("custom", "or excel must be given, and not both");
        }
        OutputFilter wanted = filter.map(FilterJson::toDomain).orElse(ALL);
        return custom.<Command<FileContent>>map(choice -> new QueryOutput(wanted, choice.toDomain()))
                .orElseGet(() -> new QueryWorkbook(wanted, excel.orElseThrow().toDomain()));
    }

    /** The type wanted, or a template as projects have them; whatever else is given changes nothing. */
    @Schema(name = "CustomAtom")
    public record CustomJson(
            Optional<OutputType> type,
            Optional<JsonValue> template,
            Optional<List<ColumnJson>> columns,
            Optional<String> rows,
            Optional<Separator> separator,
            @OtherProperties Map<String, Object> others) {
        OutputChoice toDomain() {
            var parts = new TemplateParts(type, template, columns, rows, separator);
            return new OutputChoice(type, parts.toDomain());
        }
    }

    /** What the workbook shows. */
    @Schema(name = "ExcelAtom")
    public record ExcelJson(
            @Schema(description = "A column for each field; otherwise a row for each field that was found.")
            boolean enableKeyValue,

            Optional<Boolean> addAutomationBlockers,
            Optional<Boolean> addConfidence,

            @Schema(description = "Also each value as it stands in the document.")
            Optional<Boolean> addText,

            @Schema(description = "What stands between several values of a field; a comma and a space without it.")
            Optional<String> multipleValueSeparator) {
        WorkbookOptions toDomain() {
            return new WorkbookOptions(
                    enableKeyValue,
                    addConfidence.orElse(false),
                    addText.orElse(false),
                    addAutomationBlockers.orElse(false),
                    multipleValueSeparator);
        }
    }

    /** The projects, inboxes or documents, and from when until when they were received. */
    @Schema(name = "FilterAtom")
    public record FilterJson(
            OutputFilter.Of type,

            @Schema(description = "Identifiers; of projects and inboxes all that the caller may review without it.")
            Optional<List<String>> list,

            Optional<Instant> startDate,
            Optional<Instant> endDate) {
        OutputFilter toDomain() {
            return new OutputFilter(type, list, startDate, endDate);
        }
    }
}
