package io.docket.domain.extraction.payment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.docket.domain.document.Barcode;
import io.docket.domain.document.Box;
import io.docket.domain.document.Confidence;
import io.docket.domain.document.DocumentText;
import io.docket.domain.document.Doubt;
import io.docket.domain.document.PredictedValue;
import io.docket.domain.document.Prediction;
import io.docket.domain.document.ReadPage;
import io.docket.domain.document.Region;
import io.docket.domain.document.Symbology;
import io.docket.domain.extraction.Guidance;
import io.docket.domain.extraction.PageDrawing;
import io.docket.domain.format.Format;
import io.docket.domain.format.Label;
import io.docket.domain.format.LabelType;
import io.docket.domain.kernel.FormatId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class PaymentCodeFieldExtractorTest {
    private static final Box PLACE = new Box(10, 200, 110, 300);
    private static final Format FORMAT = new Format(
            new FormatId("0123456789abcdef01234567"),
            "invoice",
            List.of(),
            List.of(
                    Label.field("iban", "IBAN", LabelType.ALPHANUMERIC, true),
                    Label.field("gross_amount", "Amount", LabelType.CURRENCY, true),
                    Label.field("payment_reference", "Reference", LabelType.STRING, false)),
            List.of(),
            List.of());
    private static final String CODE = "BCD\n002\n1\nSCT\n\nACME\nDE71110220330123456789\nEUR119\n\nRF18539007547034";

    private static DocumentText page(String drawing, String... codes) {
        ReadPage page = PageDrawing.text(drawing).pages().get(0);
        return DocumentText.of(List.of(page.with(Stream.of(codes)
                .map(code -> new Barcode(Symbology.QR_CODE, code, PLACE))
                .toList())));
    }

    private static PredictedValue read(String value, int confidence) {
        return new PredictedValue(
                value,
                value,
                new Confidence(confidence),
                Optional.empty(),
                Optional.of(new Region(0, new Box(1, 1, 9, 9))),
                "read");
    }

    private static Prediction extract(DocumentText text, Map<String, List<PredictedValue>> read) {
        return new PaymentCodeFieldExtractor((format, pages, invoice, guidance) -> new Prediction(read, Map.of()))
                .extract(FORMAT, text, Optional.empty(), Guidance.NONE);
    }

    @Test
    void theCodeFillsTheFieldsWhereverItsValuesStand() {
        Prediction found = extract(page("To pay: EUR 119,00 to DE71 1102 2033 0123 4567 89", CODE), Map.of());
        PredictedValue iban = found.value("iban").orElseThrow();
        assertEquals("DE71110220330123456789", iban.value());
        assertEquals("DE71 1102 2033 0123 4567 89", iban.raw());
        assertTrue(iban.reason().startsWith("qr"));
        assertEquals("119.00", found.value("gross_amount").orElseThrow().value());
        PredictedValue reference = found.value("payment_reference").orElseThrow();
        assertEquals("RF18539007547034", reference.value());
        assertEquals(Optional.of(new Region(0, PLACE)), reference.region());
        assertEquals(List.of(), found.doubts());
    }

    @Test
    void aPageThatClearlyShowsSomethingElseIsDoubtful() {
        Prediction found = extract(
                page("Total 191,00", CODE),
                Map.of("gross_amount", List.of(read("191.00", 90)), "iban", List.of(read("DE00", 30))));
        assertEquals("119.00", found.value("gross_amount").orElseThrow().value());
        assertEquals(
                List.of(List.of("gross_amount")),
                found.doubts().stream().map(Doubt::fields).toList());
    }

    @Test
    void codesThatWantDifferentPaymentsDecideNothing() {
        var read = Map.of("iban", List.of(read("DE00", 30)));
        assertEquals(new Prediction(read, Map.of()), extract(page("Total", CODE, CODE.replace("119", "120")), read));
    }

    @Test
    void aCodeThatIsNoneForPaymentsChangesNothing() {
        var read = Map.of("iban", List.of(read("DE00", 30)));
        assertEquals(new Prediction(read, Map.of()), extract(page("Total", CODE.replace("SCT", "SDD")), read));
    }
}
