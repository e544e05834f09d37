package io.docket.domain.extraction;

import io.docket.domain.document.Confidence;
import io.docket.domain.document.ElectronicInvoice;
import io.docket.domain.document.PredictedValue;
import io.docket.domain.document.Region;
import io.docket.domain.extraction.candidate.Candidate;
import io.docket.domain.extraction.choice.Option;
import io.docket.domain.extraction.choice.Ranking;
import io.docket.domain.extraction.layout.DocumentLayout;
import io.docket.domain.extraction.layout.PrintedText;
import io.docket.domain.extraction.lexicon.FoldedText;
import io.docket.domain.format.Format;
import io.docket.domain.format.Label;
import io.docket.domain.format.TableType;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The values of an electronic invoice, certain as they are, with the place where they stand on the page. For the fields
 * that electronic invoices have it speaks alone: what it does not give is not read from the page instead, because the
 * page is only a picture of it.
 */
final class ElectronicInvoiceValues {
    private static final String REASON = "e-invoice";
    private final ElectronicInvoice invoice;
    private final DocumentLayout layout;

    ElectronicInvoiceValues(ElectronicInvoice invoice, DocumentLayout layout) {
        this.invoice = invoice;
        this.layout = layout;
    }

    /** Whether the invoice alone says what the field is, be it nothing. */
    boolean decides(String field) {
        return invoice.decides(field);
    }

    /** The field's value, placed where the page's reading would most likely find it. */
    Optional<PredictedValue> value(String field, Optional<Ranking> ranking) {
        return Optional.ofNullable(invoice.fields().get(field))
                .filter(value -> !value.isBlank())
                .map(value -> ranking.flatMap(options -> place(value, options))
                        .map(candidate -> placed(value, candidate))
                        .or(() -> PrintedText.of(value)
                                .firstIn(layout)
                                .map(piece -> placed(value, Candidate.of(value, "", piece))))
                        .orElseGet(() -> new PredictedValue(
                                value, value, Confidence.CERTAIN, Optional.empty(), Optional.empty(), REASON)));
    }

    private static Optional<Candidate> place(String value, Ranking ranking) {
        String letters = FoldedText.letters(value);
        return ranking.options().stream()
                .map(Option::candidate)
                .filter(candidate -> FoldedText.letters(candidate.value()).equals(letters))
                .findFirst();
    }

    private static PredictedValue placed(String value, Candidate candidate) {
        return new PredictedValue(
                value,
                candidate.raw(),
                Confidence.CERTAIN,
                Optional.of(candidate.span()),
                Optional.of(new Region(candidate.page(), candidate.box())),
                REASON);
    }

    /** The invoice's lines in those of the format's tables that hold line items. */
    Map<String, List<Map<String, PredictedValue>>> tables(Format format) {
        var tables = new LinkedHashMap<String, List<Map<String, PredictedValue>>>();
        for (TableType table : format.tables()) {
            if (!table.lineItems()) {
                continue;
            }
            var rows = new ArrayList<Map<String, PredictedValue>>();
            for (Map<String, String> line : invoice.lines()) {
                var cells = new LinkedHashMap<String, PredictedValue>();
                for (Label column : table.columns()) {
                    cell(line.get(column.fieldName())).ifPresent(cell -> cells.put(column.fieldName(), cell));
                }
                if (!cells.isEmpty()) {
                    rows.add(cells);
                }
            }
            if (!rows.isEmpty()) {
                tables.put(table.name(), rows);
            }
        }
        return tables;
    }

    private Optional<PredictedValue> cell(String value) {
        return Optional.ofNullable(value)
                .filter(text -> !text.isBlank())
                .map(text -> PrintedText.of(text)
                        .firstIn(layout)
                        .map(piece -> placed(text, Candidate.of(text, "", piece)))
                        .orElseGet(() -> new PredictedValue(
                                text, text, Confidence.CERTAIN, Optional.empty(), Optional.empty(), REASON)));
    }
}
