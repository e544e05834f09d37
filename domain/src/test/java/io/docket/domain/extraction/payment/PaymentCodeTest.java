package io.docket.domain.extraction.payment;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.docket.domain.document.Barcode;
import io.docket.domain.document.Box;
import io.docket.domain.document.Symbology;
import java.math.BigDecimal;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PaymentCodeTest {
    private static final String EPC = """
            BCD
            002
            1
            SCT
            BHBLDEHHXXX
            Franz Mustermänn
            DE71110220330123456789
            EUR12.3
            GDDS
            RF18539007547034

            """;
    private static final String SWISS = """
            SPC
            0200
            1
            CH4431999123000889012
            S
            Robert Schneider AG
            Rue du Lac
            1268
            2501
            Biel
            CH







            1949.75
            CHF
            S
            Pia-Maria Rutschmann-Schnyder
            Grosse Marktgasse
            28
            9400
            Rorschach
            CH
            QRR
            210000000003139471430009017
            Order of 15.06.2020
            EPD""";

    private static Optional<PaymentCode> read(String text) {
        return PaymentCode.of(new Barcode(Symbology.QR_CODE, text, new Box(0, 0, 100, 100)));
    }

    @Test
    void aTransferSaysWhatIsPaidToWhom() {
        var paid = Optional.of(new PaymentCode(
                "DE71110220330123456789",
                Optional.of(new BigDecimal("12.3")),
                Optional.of("EUR"),
                Optional.of("RF18539007547034")));
        assertEquals(paid, read(EPC));
        assertEquals(paid, read(EPC.replace("\n", "\r\n")));
        assertEquals(paid, read(EPC.stripTrailing()));
        assertEquals(paid, read(EPC.replace("002", "001")));
    }

    @Test
    void aTransferOfAnyAmountWithATextOnly() {
        String text = "BCD\n002\n2\nSCT\n\nRotes Kreuz\nAT611904300234573201\n\n\n\nSpende";
        assertEquals(
                Optional.of(new PaymentCode(
                        "AT611904300234573201", Optional.empty(), Optional.empty(), Optional.of("Spende"))),
                read(text));
    }

    @ParameterizedTest
    @CsvSource({
        "BCD, BCE",
        "002, 003",
        "SCT, INST",
        "BHBLDEHHXXX, BHBLDE",
        "DE71, DE72",
        "DE71110220330123456789, DE7111022033012345678",
        "EUR12.3, EUR12.345",
        "EUR12.3, USD12.3",
        "EUR12.3, EUR0.00",
        "RF18, RF19",
        "GDDS, GOODS"
    })
    void aTransferThatIsNotAsItsStandardWantsItIsNone(String right, String wrong) {
        assertEquals(Optional.empty(), read(EPC.replace(right, wrong)));
    }

    @Test
    void aTransferHasNoTwoReferences() {
        assertEquals(Optional.empty(), read(EPC.stripTrailing() + "\nInvoice 1"));
    }

    @Test
    void aSwissBillSaysWhatIsPaidToWhom() {
        assertEquals(
                Optional.of(new PaymentCode(
                        "CH4431999123000889012",
                        Optional.of(new BigDecimal("1949.75")),
                        Optional.of("CHF"),
                        Optional.of("210000000003139471430009017"))),
                read(SWISS));
        assertEquals(read(SWISS), read(SWISS.replace("\n", "\r\n") + "\r\n//S1/10/10201409"));
    }

    @Test
    void aSwissBillOfAnOpenAmountWithAnAddressInTwoLines() {
        String text = """
                SPC
                0200
                1
                CH5800791123000889012
                K
                Muster Krankenkasse
                Musterstrasse 12
                8000 Seldwyla


                CH








                CHF







                SCOR
                RF240191230100405JSH0438

                EPD
                """;
        assertEquals(
                Optional.of(new PaymentCode(
                        "CH5800791123000889012",
                        Optional.empty(),
                        Optional.of("CHF"),
                        Optional.of("RF240191230100405JSH0438"))),
                read(text));
        String without = text.replace("SCOR\nRF240191230100405JSH0438", "NON\n");
        assertEquals(Optional.empty(), read(without).orElseThrow().reference());
    }

    @ParameterizedTest
    @CsvSource({
        "0200, 0100",
        "CH44, CH45",
        "2501, ''",
        "1949.75, 1949.7",
        "1949.75, '1949,75'",
        "CHF, USD",
        "QRR, SCOR",
        "QRR, NON",
        "430009017, 430009018",
        "EPD, END"
    })
    void aSwissBillThatIsNotAsItsStandardWantsItIsNone(String right, String wrong) {
        assertEquals(Optional.empty(), read(SWISS.replace(right, wrong)));
    }

    @Test
    void otherCodesAreNoPayments() {
        assertEquals(Optional.empty(), read("https://example.org"));
        assertEquals(Optional.empty(), PaymentCode.of(new Barcode(Symbology.CODE_128, EPC, new Box(0, 0, 100, 100))));
    }
}
