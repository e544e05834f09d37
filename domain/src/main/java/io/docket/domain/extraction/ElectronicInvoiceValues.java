package io.docket.domain.extraction;

import io.docket.domain.document.Confidence;
import io.docket.domain.document.ElectronicInvoice;
import io.docket.domain.document.PredictedValue;
import io.docket.domain.document.Region;
import io.docket.domain.extraction.candidate.Candidate;
import io.docket.domain.extraction.choice.Option;
import io.docket.domain.extraction.choice.Ranking;
import io.docket.domain.extraction.layout.DocumentLayout;
import io.docket.domain.extraction.layout.Piece;
import io.docket.domain.extraction.layout.Segment;
import io.docket.domain.extraction.lexicon.FoldedText;
import io.docket.domain.format.Format;
import io.docket.domain.format.Label;
import io.docket.domain.format.TableType;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The values of an electronic invoice, certain as they are, with the place where they stand on the page. For the fields
 * that electronic invoices have it speaks alone: what it does not give is not read from the page instead, because the
 * page is only a picture of it.
 */
final class ElectronicInvoiceValues {
    private static final String REASON = "e-invoice";
    private static final Set<String> VOCABULARY = Set.of(
            "invoice_number",
            "issue_date",
            "due_date",
            "seller_name",
            "seller_vat",
            "buyer_name",
            "currency",
            "net_amount",
            "tax_amount",
            "gross_amount",
            "iban");

    private final ElectronicInvoice invoice;
    private final DocumentLayout layout;

    ElectronicInvoiceValues(ElectronicInvoice invoice, DocumentLayout layout) {
        this.invoice = invoice;
        this.layout = layout;
    }

    /** Whether the invoice alone says what the field is, be it nothing. */
    boolean decides(String field) {
        return VOCABULARY.contains(field) || invoice.fields().containsKey(field);
    }

    /** The field's value, placed where the page's reading would most likely find it. */
    Optional<PredictedValue> value(String field, Optional<Ranking> ranking) {
        return Optional.ofNullable(invoice.fields().get(field))
                .filter(value -> !value.isBlank())
                .map(value -> ranking.flatMap(options -> place(value, options))
                        .map(candidate -> placed(value, candidate))
                        .or(() -> find(value).map(piece -> placed(value, Candidate.of(value, "", piece))))
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

    /** The first whole words on the page that are the value but for spaces, accents and signs. */
    private Optional<Piece> find(String value) {
        String letters = FoldedText.letters(value);
        if (letters.isEmpty()) {
            return Optional.empty();
        }
        for (Segment segment : layout.segments()) {
            FoldedText folded = FoldedText.of(segment.text());
            int at = folded.letters().indexOf(letters);
            while (at >= 0) {
                int end = at + letters.length();
                if (folded.isBoundary(at) && folded.isBoundary(end)) {
                    return Optional.of(new Piece(segment, folded.offset(at), folded.offset(end - 1) + 1));
                }
                at = folded.letters().indexOf(letters, at + 1);
            }
        }
        return Optional.empty();
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
                .map(text -> find(text)
                        .map(piece -> placed(text, Candidate.of(text, "", piece)))
                        .orElseGet(() -> new PredictedValue(
                                text, text, Confidence.CERTAIN, Optional.empty(), Optional.empty(), REASON)));
    }
}
