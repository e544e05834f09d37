package io.docket.domain.extraction.table;

import io.docket.domain.document.DocumentText;
import io.docket.domain.document.ElectronicInvoice;
import io.docket.domain.document.PredictedValue;
import io.docket.domain.document.Prediction;
import io.docket.domain.extraction.FieldExtractor;
import io.docket.domain.extraction.Guidance;
import io.docket.domain.extraction.layout.DocumentLayout;
import io.docket.domain.extraction.lexicon.Lexicon;
import io.docket.domain.format.Format;
import io.docket.domain.format.Label;
import io.docket.domain.format.TableType;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** Adds the lines that stand on the page to the format's tables of line items, where nothing else has filled these. */
public final class PageTables implements FieldExtractor {
    private static final Pattern DECIMAL = Pattern.compile("-?\\d{1,30}(?:\\.\\d{1,30})?");

    private final FieldExtractor inner;
    private final LineTableReader reader;
    private final ColumnMeaning meaning;

    public PageTables(FieldExtractor inner, Lexicon lexicon) {
        this.inner = inner;
        this.reader = new LineTableReader(lexicon);
        this.meaning = new ColumnMeaning(lexicon);
    }

    @Override
    public Prediction extract(
            Format format, DocumentText text, Optional<ElectronicInvoice> invoice, Guidance guidance) {
        Prediction found = inner.extract(format, text, invoice, guidance);
        List<TableType> open = format.tables().stream()
                .filter(table -> table.lineItems() && !found.tables().containsKey(table.name()))
                .toList();
        if (open.isEmpty()) {
            return found;
        }
        Optional<LineTable> read = reader.read(DocumentLayout.of(text), totals(found));
        var tables = new LinkedHashMap<>(found.tables());
        read.ifPresent(lines -> open.forEach(table -> {
            List<Map<String, PredictedValue>> rows = rows(table, lines);
            if (!rows.isEmpty()) {
                tables.put(table.name(), rows);
            }
        }));
        return new Prediction(found.fields(), tables, found.doubts());
    }

    private static Totals totals(Prediction found) {
        return new Totals(amount(found, "net_amount"), amount(found, "gross_amount"));
    }

    private static Optional<BigDecimal> amount(Prediction found, String field) {
        return found.value(field).flatMap(value -> decimal(value.value()));
    }

    /** Such a field may be of any type, and what looks like a number with a huge exponent would fill the memory. */
    private static Optional<BigDecimal> decimal(String value) {
        return Optional.of(value)
                .filter(text -> DECIMAL.matcher(text).matches())
                .map(BigDecimal::new);
    }

    private List<Map<String, PredictedValue>> rows(TableType table, LineTable read) {
        var cells = new LineCells(read);
        var rows = new ArrayList<Map<String, PredictedValue>>();
        for (LineRow line : read.lines()) {
            var row = new LinkedHashMap<String, PredictedValue>();
            for (Label column : table.columns()) {
                meaning.of(column)
                        .flatMap(role -> cells.cell(line, role, column))
                        .ifPresent(cell -> row.put(column.fieldName(), cell));
            }
            if (!row.isEmpty()) {
                rows.add(row);
            }
        }
        return rows;
    }
}
