package io.docket.domain.extraction.drawn;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.docket.domain.document.DocumentText;
import io.docket.domain.document.PredictedValue;
import io.docket.domain.extraction.PageDrawing;
import io.docket.domain.extraction.lexicon.Lexicon;
import io.docket.domain.format.StandardFormats;
import io.docket.domain.format.TableType;
import io.docket.domain.kernel.FormatId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class DrawnTableReaderTest {
    private static final TableType LINES =
            StandardFormats.invoice(new FormatId("000000000000000000000001")).tables().stream()
                    .filter(table -> table.name().equals("lines"))
                    .findFirst()
                    .orElseThrow();
    private static final DrawnTableReader READER = new DrawnTableReader(Lexicon.standard());

    /** Characters of a drawing are 10 pixels wide; its rows stand 26 pixels apart, from 20 on, each 18 high. */
    private static DrawnColumn column(String name, int from, int to) {
        return new DrawnColumn(name, List.of(from * 10, to * 10));
    }

    private static final List<DrawnColumn> COLUMNS = List.of(
            column("description", 6, 25),
            column("quantity", 25, 34),
            column("unit_price", 34, 44),
            column("amount", 44, 58));

    private static int above(int row) {
        return 16 + 26 * row;
    }

    /** A table over rows of a drawing, the first of them its header, with a first row of so many lines. */
    private static DrawnTable drawn(int header, int rows, int firstRowLines, List<DrawnColumn> columns) {
        return new DrawnTable(
                "lines",
                0,
                List.of(60, above(header)),
                List.of(580, above(header + 1 + rows)),
                columns,
                Optional.of(List.of(above(header + 1), above(header + 1 + firstRowLines))),
                Optional.of(above(header + 1)));
    }

    private static List<Map<String, PredictedValue>> read(DrawnTable drawn, DocumentText text) {
        return READER.read(drawn, LINES, text);
    }

    private static List<String> lines(DrawnTable drawn, String... pages) {
        return read(drawn, PageDrawing.text(pages)).stream()
                .map(row -> String.join(
                        " | ",
                        Stream.of("description", "quantity", "unit_price", "amount")
                                .map(column -> Optional.ofNullable(row.get(column))
                                        .map(PredictedValue::value)
                                        .orElse("-"))
                                .toList()))
                .toList();
    }

    private static final String WRAPPED = """
            Rechnung 471102

                  Artikel            Menge     Preis       Betrag      Lager
                  Trennblätter         20 Stk     9,90     198,00 €      A1
                  mit Lochung
                  aus Recycling-
                  papier
                  Joghurt              50 Stk     5,50     275,00 €      B2
                  Banane
                  Lieferung                       7,00       7,00 €
                                       Summe netto         480,00 €
            """;

    @Test
    void wrappedTextsBelongToTheRowThatTheyGoOnFrom() {
        assertEquals(
                List.of(
                        "Trennblätter mit Lochung aus Recyclingpapier | 20 | 9.90 | 198.00",
                        "Joghurt Banane | 50 | 5.50 | 275.00",
                        "Lieferung | - | 7.00 | 7.00"),
                lines(drawn(2, 7, 4, COLUMNS), WRAPPED));
    }

    @Test
    void aTotalThatWasDrawnOverIsNoRow() {
        assertEquals(3, lines(drawn(2, 8, 4, COLUMNS), WRAPPED).size());
    }

    @Test
    void rowsMayEndWithTheirNumbers() {
        assertEquals(
                List.of("Montage der Anlage | 2 | 10.00 | 20.00", "Fahrt | 1 | 5.00 | 5.00"),
                lines(drawn(0, 3, 2, COLUMNS), """
                      Leistung           Menge     Preis       Betrag
                      Montage
                      der Anlage           2         10,00      20,00
                      Fahrt                1          5,00       5,00
                """));
    }

    @Test
    void textsMayStandAroundTheNumbers() {
        assertEquals(
                List.of("Montage der Anlage im Keller | 2 | 10.00 | 20.00", "Fahrt hin und zurück | 1 | 5.00 | 5.00"),
                lines(drawn(0, 6, 3, COLUMNS), """
                      Leistung           Menge     Preis       Betrag
                      Montage
                      der Anlage           2         10,00      20,00
                      im Keller
                      Fahrt
                      hin und              1          5,00       5,00
                      zurück
                """));
    }

    @Test
    void aTableOfTextsAloneBeginsARowWhereTheFirstLineOfTheFirstDoes() {
        List<DrawnColumn> columns = List.of(column("description", 6, 30));
        assertEquals(
                List.of("one | - | - | -", "two | - | - | -", "three | - | - | -"),
                lines(drawn(0, 3, 1, columns), """
                      Things
                      one
                      two
                      three
                """));
        assertEquals(List.of("one more | - | - | -", "two more | - | - | -"), lines(drawn(0, 4, 2, columns), """
                      Things
                      one
                      more
                      two
                      more
                """));
    }

    @Test
    void theTableGoesOnOverleafUnderTheSameHeader() {
        String first = """
                Rechnung 1

                      Artikel            Menge     Preis       Betrag
                      Papier               20        9,90     198,00
                      Stifte                1        2,00       2,00
                                         Übertrag             200,00
                """;
        String second = """
                Rechnung 1                               Seite 2

                      Artikel            Menge     Preis       Betrag
                      Zwischensumme                           200,00
                      Heft                  2        1,50       3,00
                      kariert
                      Summe                                   203,00

                Wir danken            7 mal für      3,00  den Auftrag
                """;
        assertEquals(
                List.of("Papier | 20 | 9.90 | 198.00", "Stifte | 1 | 2.00 | 2.00", "Heft kariert | 2 | 1.50 | 3.00"),
                lines(drawn(2, 2, 1, COLUMNS), first, second));
        assertEquals(
                2,
                lines(
                                drawn(2, 2, 1, COLUMNS),
                                first,
                                second.replace("Artikel            Menge", "Anhang             Zahl"))
                        .size());
    }

    private static final String FIRST_OF_TWO = """
            Rechnung 1

                  Artikel            Menge     Preis       Betrag
                  Papier               20        9,90     198,00
                  Stifte                1        2,00       2,00
            %s
            """;
    private static final String SECOND_OF_TWO = """
            Rechnung 1                               Seite 2
            %s
                  Heft                  2        1,50       3,00
                  kariert
                  Summe                                   203,00
            """;

    private static List<String> overleaf(String below, String above) {
        return lines(drawn(2, 2, 1, COLUMNS), FIRST_OF_TWO.formatted(below), SECOND_OF_TWO.formatted(above));
    }

    @Test
    void theTableGoesOnOverleafWithoutAHeaderWhereNothingEndedIt() {
        assertEquals(
                List.of("Papier | 20 | 9.90 | 198.00", "Stifte | 1 | 2.00 | 2.00", "Heft kariert | 2 | 1.50 | 3.00"),
                overleaf("Seite 1", ""));
        assertEquals(
                3,
                overleaf("                         Übertrag             200,00", "")
                        .size());
        assertEquals(
                3,
                overleaf("", "                         Übertrag             200,00")
                        .size());
        assertEquals(
                2,
                overleaf("      Summe                                   200,00", "")
                        .size());
        assertEquals(
                2,
                overleaf("", "      Summe                                   200,00")
                        .size());
        assertEquals(
                2,
                overleaf("", "      Zubehör            Anzahl    je Stück    Wert")
                        .size());
    }

    @Test
    void aTotalOfAGroupEndsNoTable() {
        assertEquals(
                List.of("Papier | 20 | 9.90 | 198.00", "Stifte | 1 | 2.00 | 2.00"),
                lines(drawn(0, 4, 1, COLUMNS), """
                      Artikel            Menge     Preis       Betrag
                      Papier               20        9,90     198,00
                      Summe Büro                              198,00
                      Stifte                1        2,00       2,00
                      Zwischensumme                             2,00
                """));
    }

    @Test
    void whatStandsFarBelowARowIsNoneOfIt() {
        assertEquals(
                List.of("Papier weiß | 20 | 9.90 | 198.00", "Stifte | 1 | 2.00 | 2.00"),
                lines(drawn(0, 7, 2, COLUMNS), """
                      Artikel            Menge     Preis       Betrag
                      Papier               20        9,90     198,00
                      weiß


                      Für das Lager:
                      Stifte                1        2,00       2,00
                """));
    }

    @Test
    void numbersWithinATextBeginNoRow() {
        assertEquals(
                List.of(
                        "Massage Termine: 11.9.2018 14.9.2018 19.9.2018 Listenpreis | 2 | 10.00 | 20.00",
                        "Fahrt | 1 | 5.00 | 5.00",
                        "Rabatt | - | - | -1.00"),
                lines(drawn(0, 5, 1, COLUMNS), """
                      Leistung           Menge     Preis       Betrag
                      Massage              2         10,00      20,00
                      Termine: 11.9.2018 14.9.2018 19.9.2018
                      Listenpreis                    12,00
                      Fahrt                1          5,00       5,00
                      Rabatt                                    -1,00
                """));
    }

    @Test
    void aNumberIsMeantAsTheOthersOfItsTableAre() {
        String table = """
                      Artikel            Menge     Preis       Betrag
                      Fleisch           5,000        5,50      27,50
                      Fisch             2,000        4,00       8,00
                """;
        assertEquals(
                List.of("Fleisch | 5.0000 | 5.50 | 27.50", "Fisch | 2.0000 | 4.00 | 8.00"),
                lines(drawn(0, 2, 1, COLUMNS), table));
        assertEquals(
                List.of("Meat | 5000 | 5.50 | 27.50", "Fish | 2000 | 4.00 | 8.00"),
                lines(
                        drawn(0, 2, 1, COLUMNS),
                        table.replace("Fleisch", "Meat   ")
                                .replace("Fisch", "Fish ")
                                .replace("5,50", "5.50")
                                .replace("27,50", "27.50")
                                .replace("4,00", "4.00")
                                .replace("8,00", "8.00")));
    }

    @Test
    void numbersKeepTheirDecimalsAndTheirSigns() {
        assertEquals(
                List.of(
                        "Schraube | 400 | 0.0125 | 5.00",
                        "Retoure | -2 | 1.50 | -3.00",
                        "Gutschrift | -1 | 1250.00 | -1250.00",
                        "Bonus | 1 | 8.00 | -8.00"),
                lines(drawn(0, 4, 1, COLUMNS), """
                      Artikel            Menge     Preis       Betrag
                      Schraube            400      0,0125        5,00
                      Retoure              - 2       1,50       3,00-
                      Gutschrift          \u22121       1.250,-   (1.250,00)
                      Bonus                 1        8,00      \u20138,00
                """));
    }

    @Test
    void aCellTellsWhereItStandsAndWhatItSays() {
        DocumentText text = PageDrawing.text(WRAPPED);
        Map<String, PredictedValue> row = read(drawn(2, 7, 4, COLUMNS), text).get(1);
        PredictedValue amount = row.get("amount");
        assertEquals("275,00 €", amount.raw());
        assertEquals(
                "275,00 €",
                text.text()
                        .substring(
                                amount.span().orElseThrow().start(),
                                amount.span().orElseThrow().end()));
        assertEquals(0, amount.region().orElseThrow().page());
        assertTrue(amount.confidence().percent() > 90);
        PredictedValue description = row.get("description");
        assertEquals("Joghurt Banane", description.raw());
        assertTrue(description.confidence().compareTo(amount.confidence()) < 0);
        assertTrue(description.reason().contains("several lines"), description.reason());
    }

    @Test
    void whatIsNoValueOfItsColumnIsShownAndNotSure() {
        PredictedValue price =
                read(drawn(0, 2, 1, COLUMNS), PageDrawing.text("""
                      Artikel            Menge     Preis       Betrag
                      Papier               20        9,90     198,00
                      Stifte                1      gratis       0,00
                """)).get(1).get("unit_price");
        assertEquals("gratis", price.value());
        assertEquals(0, price.confidence().percent());
    }

    @Test
    void nothingIsReadWhereNothingStands() {
        assertEquals(List.of(), lines(drawn(2, 2, 1, COLUMNS), "Rechnung\n\n\n\n\n\n\n\n"));
    }
}
