package io.docket.application.document.output;

import io.docket.application.kernel.Refusal;
import io.docket.application.kernel.Workbooks;
import io.docket.application.kernel.Workbooks.Book;
import io.docket.application.kernel.Workbooks.Cell;
import io.docket.application.kernel.Workbooks.Sheet;
import io.docket.domain.document.Document;
import io.docket.domain.document.Outcome;
import io.docket.domain.document.PredictedValue;
import io.docket.domain.document.output.DocumentValues;
import io.docket.domain.document.output.MetaValue;
import io.docket.domain.document.output.OutputFields;
import io.docket.domain.document.output.Tree;
import io.docket.domain.format.LabelType;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Writes documents into a workbook: a sheet of documents, and one for each table of their formats. */
final class DocumentWorkbook {
    private final OutputFields fields;
    private final WorkbookOptions options;
    private final Cells cells;

    DocumentWorkbook(OutputFields fields, WorkbookOptions options) {
        this.fields = fields;
        this.options = options;
        this.cells = new Cells(options);
    }

    /** Refuses what no sheet has columns enough for. */
    void check() {
        boolean tables = fields.tables().values().stream()
                .anyMatch(columns -> tableHeaders(columns).size() > Workbooks.MOST_COLUMNS);
        if (tables || documentHeaders().size() > Workbooks.MOST_COLUMNS) {
            throw Refusal.of(
                    Refusal.Kind.INVALID,
                    "too_many_columns",
                    "A sheet has no more than " + Workbooks.MOST_COLUMNS
                            + " columns; ask for fewer fields, or for a row for each field.");
        }
    }

    /** Each sheet is written in a pass of its own over the documents, since sheets grow one after the other. */
    void write(Selection selection, Book book) throws IOException {
        Sheet documents = book.sheet("Documents", documentHeaders());
        selection.each((form, values) -> {
            if (options.columnForEachField()) {
                documents.row(wide(values));
            } else {
                narrow(values, documents);
            }
        });
        for (Map.Entry<String, Map<String, LabelType>> table : fields.tables().entrySet()) {
            Sheet rows = book.sheet(table.getKey(), tableHeaders(table.getValue()));
            selection.each((form, values) -> rows(values, table.getKey(), table.getValue(), rows));
        }
        book.finish();
    }

    private List<String> documentHeaders() {
        var headers = new ArrayList<>(List.of("id", "name", "inbox", "document type", "received"));
        if (options.automationBlockers()) {
            headers.add("automation blockers");
        }
        if (options.columnForEachField()) {
            fields.fields().keySet().forEach(field -> headers.addAll(cells.headers(field)));
        } else {
            headers.add("field");
            headers.addAll(cells.headers("value"));
        }
        return headers;
    }

    private List<Cell> wide(DocumentValues values) {
        List<Cell> row = about(values);
        fields.fields().forEach((field, type) -> row.addAll(field(values, field, type)));
        return row;
    }

    private void narrow(DocumentValues values, Sheet sheet) throws IOException {
        for (Map.Entry<String, LabelType> field : fields.fields().entrySet()) {
            if (values.said().fields().containsKey(field.getKey())) {
                List<Cell> row = about(values);
                row.add(new Cell.Text(field.getKey()));
                row.addAll(field(values, field.getKey(), field.getValue()));
                sheet.row(row);
            }
        }
    }

    private List<Cell> field(DocumentValues values, String field, LabelType type) {
        return cells.of(type, part -> values.field(field, part));
    }

    private List<Cell> about(DocumentValues values) {
        Document document = values.document();
        var row = new ArrayList<Cell>();
        Stream.of(MetaValue.ID, MetaValue.NAME, MetaValue.INBOX, MetaValue.DOCUMENT_TYPE)
                .map(meta -> Cells.of(values.meta(meta)))
                .forEach(row::add);
        row.add(new Cell.Moment(document.receivedAt()));
        if (options.automationBlockers()) {
            List<String> blockers = document.outcome().map(Outcome::blockers).orElse(List.of());
            row.add(blockers.isEmpty() ? Cell.EMPTY : new Cell.Text(String.join(options.between(), blockers)));
        }
        return row;
    }

    private List<String> tableHeaders(Map<String, LabelType> columns) {
        var headers = new ArrayList<>(List.of("id", "name", "row"));
        columns.keySet().forEach(column -> headers.addAll(cells.headers(column)));
        return headers;
    }

    private void rows(DocumentValues values, String table, Map<String, LabelType> columns, Sheet sheet)
            throws IOException {
        int number = 0;
        for (Map<String, PredictedValue> found : values.rows(table)) {
            number++;
            var row = new ArrayList<Cell>();
            row.add(Cells.of(values.meta(MetaValue.ID)));
            row.add(Cells.of(values.meta(MetaValue.NAME)));
            row.add(new Cell.Number(BigDecimal.valueOf(number)));
            columns.forEach((column, type) ->
                    row.addAll(cells.of(type, part -> present(values.cell(table, found, column, part)))));
            sheet.row(row);
        }
    }

    private static List<Tree> present(Tree cell) {
        return cell.equals(Tree.NOTHING) ? List.of() : List.of(cell);
    }
}
