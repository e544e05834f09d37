package io.docket.domain.extraction.table;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.docket.domain.document.Confidence;
import io.docket.domain.document.DocumentText;
import io.docket.domain.document.ElectronicInvoice;
import io.docket.domain.document.PredictedValue;
import io.docket.domain.document.Prediction;
import io.docket.domain.document.Span;
import io.docket.domain.extraction.FieldExtractor;
import io.docket.domain.extraction.FieldExtractors;
import io.docket.domain.extraction.Guidance;
import io.docket.domain.extraction.PageDrawing;
import io.docket.domain.extraction.lexicon.Lexicon;
import io.docket.domain.extraction.rule.JdkPatterns;
import io.docket.domain.format.Format;
import io.docket.domain.format.StandardFormats;
import io.docket.domain.kernel.FormatId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class PageTablesTest {
    private static final Format INVOICE = StandardFormats.invoice(new FormatId("000000000000000000000001"));
    private static final FieldExtractor EXTRACTOR = FieldExtractors.standard(new JdkPatterns());

    private static List<Map<String, PredictedValue>> cells(DocumentText text) {
        return EXTRACTOR
                .extract(INVOICE, text, Optional.empty(), Guidance.NONE)
                .tables()
                .getOrDefault("lines", List.of());
    }

    /** Each line as "description | quantity | unit price | amount". */
    private static List<String> lines(String... pages) {
        return cells(PageDrawing.text(pages)).stream()
                .map(row -> String.join(
                        " | ",
                        Stream.of("description", "quantity", "unit_price", "amount")
                                .map(column -> Optional.ofNullable(row.get(column))
                                        .map(PredictedValue::value)
                                        .orElse("-"))
                                .toList()))
                .toList();
    }

    @Test
    void columnsAreFoundByTheWordsOverThem() {
        assertEquals(
                List.of("Trennblätter A4 | 20 | 9.90 | 198.00", "Joghurt Banane | 50 | 5.50 | 275.00"), lines("""
                        Rechnung 471102

                        Pos   Artikel            Menge     Preis      USt      Betrag
                        1     Trennblätter A4    20 Stk     9,90     19 %     198,00 €
                        2     Joghurt Banane     50 Stk     5,50      7 %     275,00 €

                                                         Summe netto          473,00 €
                                                         Umsatzsteuer          56,87 €
                                                         Gesamtbetrag         529,87 €
                        """));
    }

    @Test
    void whatMultipliesRightTellsColumnsOfUnclearNames() {
        assertEquals(List.of("Design | 3 | 160.00 | 480.00", "Ballons | 400 | 0.79 | 316.00"), lines("""
                        Amount    Product     VAT      Price       Total
                          3.00    Design       7%     160.00      480.00
                        400.00    Ballons     19%       0.79      316.00

                        Net total                             796.00
                        """));
    }

    @Test
    void withoutAHeaderWhatMultipliesRightIsALine() {
        assertEquals(List.of("Oak table | 2 | 149.50 | 299.00", "Chair with arms | 6 | 45.00 | 270.00"), lines("""
                        Invoice 17                      4 May 2021

                        Oak table             2       149.50       299.00
                        Chair with arms       6        45.00       270.00

                        Total                                      569.00
                        """));
    }

    @Test
    void linesGoOnOverPagesWithoutWhatIsCarriedOver() {
        assertEquals(
                List.of("Papier | 10 | 4.00 | 40.00", "Stifte | 5 | 2.00 | 10.00", "Mappen | 3 | 7.00 | 21.00"),
                lines("""
                        Bezeichnung       Anzahl    Einzelpreis    Gesamtpreis
                        Papier              10         4,00           40,00
                        Stifte               5         2,00           10,00
                        Übertrag                                      50,00
                        """, """
                        Bezeichnung       Anzahl    Einzelpreis    Gesamtpreis
                        Übertrag                                      50,00
                        Mappen               3         7,00           21,00

                        Summe netto                                   71,00
                        """));
    }

    @Test
    void aPageWithoutAHeaderOfItsOwnGoesOnToo() {
        assertEquals(List.of("Papier | 10 | 4.00 | 40.00", "Mappen | 3 | 7.00 | 21.00"), lines("""
                        Désignation       Quantité    Prix unitaire     Montant HT
                        Papier              10           4,00             40,00
                        """, """
                        Mappen               3           7,00             21,00

                        Total HT                                          61,00
                        """));
    }

    @Test
    void wrappedDescriptionsBelongToTheLineTheyStandCloseTo() {
        assertEquals(
                List.of(
                        "Consulting on the move of the archive to the new building | 4 | 120.00 | 480.00",
                        "Travel | 2 | 35.00 | 70.00"),
                lines("""
                        Description                  Hours      Rate      Amount
                        Consulting on the move of      4      120.00      480.00
                        the archive to the new
                        building

                        Travel                         2       35.00       70.00

                        Total net                                         550.00
                        """));
    }

    @Test
    void aDescriptionMayStandAboveItsNumbers() {
        assertEquals(
                List.of("Onderhoud van de lift | 2 | 80.00 | 160.00", "Vervanging van de kabel | 1 | 95.00 | 95.00"),
                lines("""
                        Omschrijving            Aantal     Prijs     Bedrag

                        Onderhoud van de lift
                                                  2        80,00     160,00

                        Vervanging van de kabel
                                                  1        95,00      95,00

                        Totaal excl. btw                             255,00
                        """));
    }

    @Test
    void anAmountAtTheFootOfItsLineBelongsToIt() {
        assertEquals(List.of("Trennblätter A4 | 20 | 9.90 | 198.00", "Joghurt | 50 | 5.50 | 275.00"), lines("""
                        Pos   Beschreibung        Nettopreis     Menge     Nettobetrag
                        1     Trennblätter A4        9,90        20 Stk
                        TB100                                                   198,00
                              Bruttopreis: 9,90
                        2     Joghurt                5,50        50 Stk
                        ARNR2                                                   275,00
                              Bruttopreis: 5,50
                        """));
    }

    @Test
    void subTotalsAreNoLines() {
        assertEquals(
                List.of("Sand | 2 | 30.00 | 60.00", "Gravel | 3 | 20.00 | 60.00", "Labour | 5 | 40.00 | 200.00"),
                lines("""
                        Description         Qty      Unit price      Amount
                        Sand                 2         30.00           60.00
                        Gravel               3         20.00           60.00
                        Subtotal                                      120.00
                        Labour               5         40.00          200.00

                        Net total                                     320.00
                        """));
    }

    @Test
    void aLineWithoutAPriceCountsWhereItMakesTheTotal() {
        assertEquals(List.of("Sand | 2 | 30.00 | 60.00", "Delivery | - | - | 15.00"), lines("""
                        Description         Qty      Unit price      Amount
                        Sand                 2         30.00           60.00
                        Delivery                                       15.00

                        Net amount                                     75.00
                        """));
    }

    @Test
    void amountsOfACreditNoteHaveNoSign() {
        assertEquals(List.of("Nougat | 5 | 4.00 | 20.00", "Huile | 10 | 19.80 | 198.00"), lines("""
                        Avoir AV-17
                        Description        Quantité      Prix unitaire       Prix HT
                        Nougat             5 Unité(s)       4,00 €          -20,00 €
                        Huile             10 Litres        19,80 €         -198,00 €

                        Total HT                                           -218,00 €
                        """));
    }

    @Test
    void thousandsAndDecimalsAreToldByWhatTheyMake() {
        assertEquals(List.of("Schrauben | 1000 | 0.25 | 250.00", "Öl | 1.5 | 10.00 | 15.00"), lines("""
                        Beschreibung       Menge     Einzelpreis     Betrag
                        Schrauben          1.000        0,250        250,00
                        Öl                 1,500       10,000         15,00
                        """));
    }

    @Test
    void eachCellSaysWhereItStandsHowSureItIsAndWhy() {
        DocumentText text = PageDrawing.text("""
                Description         Qty      Unit price      Amount
                Sand                 2         30.00           60.00
                Stones               3         20.00           60.00

                Net amount                                    120.00
                """);
        PredictedValue amount = cells(text).get(1).get("amount");
        Span span = amount.span().orElseThrow();
        assertEquals("60.00", text.text().substring(span.start(), span.end()));
        assertEquals(0, amount.region().orElseThrow().page());
        assertTrue(amount.confidence().percent() >= 90);
        assertEquals("under “Amount”; 3 × 20 makes 60; the lines make the total", amount.reason());
    }

    @Test
    void numbersAtTheEndOfATextBelongToIt() {
        assertEquals(
                List.of("Câble réseau cat. 6 | 4 | 5.00 | 20.00", "Forfait zone 2 | 2 | 30.00 | 60.00"), lines("""
                        Désignation             Quantité     Prix unitaire     Montant HT
                        Câble réseau cat. 6         4             5,00            20,00
                        Forfait zone 2              2            30,00            60,00

                        Total HT                                                  80,00
                        """));
    }

    @Test
    void ofTwoColumnsOfTextTheOneOfWordsDescribes() {
        assertEquals(List.of("Hinges of steel | 4 | 5.00 | 20.00", "Door with frame | 2 | 30.00 | 60.00"), lines("""
                        Item        Particulars         Qty      Rate      Net
                        BX-97       Hinges of steel      4       5.00     20.00
                        KF-26       Door with frame      2      30.00     60.00

                        Net total                                         80.00
                        """));
    }

    @Test
    void aWordBesideANumberIsItsUnitWhateverItIsCalled() {
        assertEquals(List.of("Huile de colza | 4 | 5.00 | 20.00", "Pain de campagne | 12 | 3.00 | 36.00"), lines("""
                        Désignation          Quantité       Prix      Montant
                        Huile de colza         4 bidn       5,00       20,00
                        Pain de campagne      12 mich       3,00       36,00

                        Total HT                                       56,00
                        """));
    }

    @Test
    void headingsOfGroupsDescribeNoLine() {
        assertEquals(
                List.of(
                        "Wall | 2 | 30.00 | 60.00",
                        "Floor | 3 | 20.00 | 60.00",
                        "Roof | 5 | 40.00 | 200.00",
                        "Door | 1 | 80.00 | 80.00"),
                lines("""
                        Description         Qty      Unit price      Amount

                        Part one
                        Wall                 2         30.00           60.00
                        Floor                3         20.00           60.00
                        Part two
                        Roof                 5         40.00          200.00
                        Door                 1         80.00           80.00

                        Net total                                     400.00
                        """));
    }

    @Test
    void amountsMayStandBesideTheLastRowOfTheirText() {
        assertEquals(
                List.of(
                        "Chair with a back of mesh and arms of steel | 4 | 20.00 | 80.00",
                        "Lamp | 2 | 35.00 | 70.00",
                        "Table of oak as agreed by letter | 1 | 99.00 | 99.00"),
                lines("""
                        Description                Qty      Rate      Amount
                        Chair with a back of mesh
                        and arms of steel            4      20.00      80.00
                        Lamp                         2      35.00      70.00
                        Table of oak as agreed
                        by letter                    1      99.00      99.00

                        Total net                                     249.00
                        """));
    }

    @Test
    void numbersMayAllStandAboveTheirDescription() {
        assertEquals(
                List.of("Onderhoud van de lift | 2 | 80.00 | 160.00", "Vervanging van de kabel | 1 | 95.00 | 95.00"),
                lines("""
                        Code      Omschrijving            Aantal     Prijs     Bedrag
                        AB-12                               2        80,00     160,00
                                  Onderhoud van de lift
                        AB-14                               1        95,00      95,00
                                  Vervanging van de kabel

                        Totaal excl. btw                                       255,00
                        """));
    }

    @Test
    void amountsMayStandInTheMiddleOfTheirText() {
        assertEquals(
                List.of("Search of the register in two towns | - | - | 47.00", "Copies | - | - | 70.50"), lines("""
                        Description                  Price per unit     Amount

                        Search of the register
                                                                        47.00
                        in two towns

                        Copies                                          70.50

                        Net amount                                     117.50
                        """));
    }

    @Test
    void whatHasACurrencyIsNoQuantityWhateverStandsNearestOverIt() {
        assertEquals(List.of("Kabel | 24 | 12.59 | 302.16", "Verf | 10 | 74.55 | 745.50"), lines("""
                        Beschrijving   Stuks      Tarief      Totaal

                        Kabel               24,00     12,59 €     302,16 €
                        Verf                10,00     74,55 €     745,50 €

                        Totaal excl. btw                        1.047,66 €
                        """));
    }

    @Test
    void aCodeCloseToADescriptionIsNoPartOfIt() {
        assertEquals(List.of("Hinges of steel | 4 | 5.00 | 20.00", "Door with frame | 2 | 30.00 | 60.00"), lines("""
                        Service                     Qty      Rate      Net
                        BX-97 Hinges of steel        4       5.00     20.00
                        KF-26 Door with frame        2      30.00     60.00

                        Net total                                     80.00
                        """));
    }

    @Test
    void whatTheLinesAboveMakeIsNoLineWhateverItIsCalled() {
        assertEquals(
                List.of("Sand | 2 | 30.00 | 60.00", "Gravel | 3 | 20.00 | 60.00", "Labour | 5 | 40.00 | 200.00"),
                lines("""
                        Description         Qty      Unit price      Amount
                        Sand                 2         30.00           60.00
                        Gravel               3         20.00           60.00
                        Together so far                               120.00
                        Labour               5         40.00          200.00
                        Kaikkiaan                                     320.00
                        Lisää                                          64.00
                        """));
    }

    @Test
    void linesOfAmountsAloneAreThoseThatMakeTheTotal() {
        assertEquals(List.of("Search | - | - | 47.00", "Copies | - | - | 70.50"), lines("""
                        When            What was done          Sum asked
                        1 May           Search                     47.00
                        2 May           Copies                     70.50

                        Net amount                                117.50
                        """));
    }

    @Test
    void ofAmountsWithAndWithoutTaxThoseThatMakeTheNetCount() {
        assertEquals(List.of("Konzept | - | - | 100.00", "Entwurf | - | - | 50.00"), lines("""
                        Leistung      Netto      USt      Betrag
                        Konzept      100,00    19,00      119,00
                        Entwurf       50,00     9,50       59,50

                        Nettobetrag                       150,00
                        Umsatzsteuer 19 %                  28,50
                        Rechnungsbetrag                   178,50
                        """));
    }

    @Test
    void amountsMayBePrintedWithoutCentsAndSayWhatTheyAreFor() {
        assertEquals(List.of("Lokale | 1 | 2400.00 | 2400.00", "Kaffe | 12 | 65.00 | 780.00"), lines("""
                        Beskrivelse     Antal          Pris        Beløb
                        Lokale            1         2.400,-      2.400,-
                        Kaffe            12      kr. 65/stk        780,-

                        I alt                                    3.180,-
                        """));
    }

    @Test
    void numbersMayTouchTheTextBesideThem() {
        assertEquals(List.of("Panier de saison | 3 | 12.00 | 36.00", "Pain | 2 | 4.50 | 9.00"), lines("""
                        Qté     P.U.    Montant   Libellé
                          3    12,00      36,00 Panier de saison
                          2     4,50       9,00 Pain

                        Total HT                                   45,00
                        """));
    }

    @Test
    void aPageWithoutLinesHasNoTable() {
        assertEquals(List.of(), lines("""
                Invoice 17              4 May 2021

                For our services we ask you to pay

                Net amount               100.00
                VAT 21 %                  21.00
                Total                    121.00
                """));
        assertEquals(List.of(), lines(""));
    }

    @Test
    void whatAnElectronicInvoiceSaysIsNotReadFromThePage() {
        var invoice = new ElectronicInvoice(Map.of(), List.of(Map.of("description", "Sand", "amount", "60.00")));
        Prediction read = EXTRACTOR.extract(INVOICE, PageDrawing.text("""
                Description         Qty      Unit price      Amount
                Gravel               2         30.00           60.00
                """), Optional.of(invoice), Guidance.NONE);
        assertEquals(1, read.tables().get("lines").size());
        assertEquals(
                "Sand", read.tables().get("lines").get(0).get("description").value());
    }

    /** Comparing it with what the lines make would fill the memory with its zeros. */
    @Test
    void aTotalOfAHugeExponentIsNone() {
        var total = new PredictedValue(
                "1E999999999", "1E999999999", Confidence.CERTAIN, Optional.empty(), Optional.empty(), "a test");
        FieldExtractor inner =
                (format, text, invoice, guidance) -> new Prediction(Map.of("net_amount", List.of(total)), Map.of());
        Prediction read = new PageTables(inner, Lexicon.standard())
                .extract(INVOICE, PageDrawing.text("""
                        Description       Quantity    Unit price    Amount
                        Paper                10           4.00       40.00
                        Pens                  5           2.00       10.00
                        """), Optional.empty(), Guidance.NONE);
        assertEquals(2, read.tables().get("lines").size());
    }
}
