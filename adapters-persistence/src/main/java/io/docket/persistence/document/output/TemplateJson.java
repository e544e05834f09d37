package io.docket.persistence.document.output;

import io.docket.domain.document.output.CsvTemplate;
import io.docket.domain.document.output.CsvTemplate.Column;
import io.docket.domain.document.output.CsvTemplate.Separator;
import io.docket.domain.document.output.JsonTemplate;
import io.docket.domain.document.output.OutputTemplate;
import java.util.List;
import java.util.Optional;

/** An output template, as it is stored: of JSON or of CSV. */
record TemplateJson(Optional<TreeJson> json, Optional<LinesJson> csv) {
    static TemplateJson of(OutputTemplate template) {
        return switch (template.type()) {
            case JSON -> new TemplateJson(Optional.of(TreeJson.of(((JsonTemplate) template).tree())), Optional.empty());
            case CSV -> new TemplateJson(Optional.empty(), Optional.of(LinesJson.of((CsvTemplate) template)));
        };
    }

    OutputTemplate toDomain() {
        Optional<OutputTemplate> ofJson = json.map(tree -> new JsonTemplate(tree.toDomain()));
        return ofJson.orElseGet(() -> csv.orElseThrow().toDomain());
    }

    /** The columns of CSV. */
    record LinesJson(List<ColumnJson> columns, Optional<String> rows, String separator) {
        static LinesJson of(CsvTemplate template) {
            return new LinesJson(
                    template.columns().stream()
                            .map(column -> new ColumnJson(column.header(), column.value()))
                            .toList(),
                    template.rows(),
                    template.separator().name());
        }

        CsvTemplate toDomain() {
            return new CsvTemplate(
                    columns.stream()
                            .map(column -> new Column(column.header(), column.value()))
                            .toList(),
                    rows,
                    Separator.valueOf(separator));
        }
    }

    /** One of them. */
    record ColumnJson(String header, String value) {}
}
