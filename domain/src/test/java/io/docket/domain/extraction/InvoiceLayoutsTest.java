package io.docket.domain.extraction;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.docket.domain.extraction.lexicon.Lexicon;
import io.docket.domain.format.Format;
import io.docket.domain.format.StandardFormats;
import io.docket.domain.kernel.FormatId;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What an invoice's fields are known by, whatever its layout and language. */
class InvoiceLayoutsTest {
    private static final Format INVOICE = StandardFormats.invoice(new FormatId("000000000000000000000001"));
    private static final DrawnDocuments DOCUMENTS =
            new DrawnDocuments(new LearnedFieldExtractor(Lexicon.standard(), FieldExtractors.models()));

    @Test
    void sellerOfTheFootSaysHowToReachAndToPayHimAndTheBuyerOfABareAddressDoesNot() {
        Map<String, String> read = read("""
                Region Dalom
                Box 1200
                721 29 Fagersta

                Faktura

                Fakturanummer:   25-0042          Fakturadatum:   2025-03-05
                Kundnummer:      4711             Förfallodatum:  2025-04-04

                Beskrivning               Antal       Pris         Belopp
                Arbete                        2     500,00       1 000,00

                Netto                                           1 000,00 kr
                Moms 25%                                          250,00 kr
                Att betala                                      1 250,00 kr





                Norrby Bygg AB         Tel 011-12 34 56       IBAN SE7280000810340009783242
                Verkgatan 7            info@norrbybygg.se     Momsreg.nr SE556012579001
                602 23 Norrby          www.norrbybygg.se
                """);
        assertEquals("Norrby Bygg AB", read.get("seller_name"));
        assertEquals("Region Dalom", read.get("buyer_name"));
        assertEquals("25-0042", read.get("invoice_number"));
        assertEquals("2025-03-05", read.get("issue_date"));
        assertEquals("2025-04-04", read.get("due_date"));
        assertEquals("SEK", read.get("currency"));
        assertEquals("1250.00", read.get("gross_amount"));
    }

    @Test
    void buyerStandsBelowAWordForHimAndIsNotWhoGetsTheGoods() {
        Map<String, String> read = read("""
                Vestby Tømrer ApS
                Industrivej 19
                6950 Vestby
                Tlf. 97 32 11 00
                CVR-nr. 13585628

                Leveres til                Faktureres til
                Byggeplads Øst             Mette Holm
                Strandvejen 200            Æblevej 4
                2900 Hellerup              8200 Aarhus N

                Faktura nr. 6289 af 8. juli 2025

                Beskrivelse               Antal       Pris          Beløb
                Arbejde                       2     500,00       1.000,00

                I alt ekskl. moms                               1.000,00
                Moms i alt                                        250,00
                At betale                                       1.250,00
                Sidste rettidige betaling 18. juli 2025
                """);
        assertEquals("Vestby Tømrer ApS", read.get("seller_name"));
        assertEquals("Mette Holm", read.get("buyer_name"));
        assertEquals("6289", read.get("invoice_number"));
        assertEquals("2025-07-18", read.get("due_date"));
        assertEquals("13585628", read.get("seller_vat"));
    }

    @Test
    void numberStandsBelowItsNameInARowOfBoxes() {
        Map<String, String> read = read("""
                Cantina Belvedere S.r.l.
                Strada del Vino 3
                12060 Barolo
                P.IVA IT01533200041

                Spett.le Comune di Castella
                Piazza Municipio 1
                70013 Castella
                P.IVA cliente IT00033124015

                FATTURA
                Fattura n.      Data fattura      Ordine n.      Cod. cliente
                04701           16/07/2025        327-8431       29296

                Descrizione               Q.tà       Prezzo        Importo
                Vino                         2       500,00       1.000,00

                Imponibile                                      1.000,00 €
                IVA 22%                                           220,00 €
                Netto a pagare                                  1.220,00 €
                """);
        assertEquals("04701", read.get("invoice_number"));
        assertEquals("Comune di Castella", read.get("buyer_name"));
        assertEquals("IT01533200041", read.get("seller_vat"));
        assertEquals("1000.00", read.get("net_amount"));
        assertEquals("1220.00", read.get("gross_amount"));
    }

    @Test
    void aDepartmentBelowTheBuyersNameIsNotTheBuyer() {
        Map<String, String> read = read("""
                Notariat Dr. Brandt | Schlossallee 1 | 14467 Potsdam
                Stadtwerke Niederau
                Abteilung Einkauf
                Bahnhofstraße 55
                01689 Niederau

                Rechnung Nr. RE000262 vom 15. August 2025

                Beschreibung              Menge       Preis        Betrag
                Beurkundung                   2      500,00      1.000,00

                Gesamt (netto)                                   1.000,00
                zzgl. 19 % MwSt.                                   190,00
                Zu zahlen                                        1.190,00 EUR
                """);
        assertEquals("Stadtwerke Niederau", read.get("buyer_name"));
        assertEquals("Notariat Dr. Brandt", read.get("seller_name"));
        assertEquals("RE000262", read.get("invoice_number"));
    }

    private static Map<String, String> read(String page) {
        return DOCUMENTS.values(INVOICE, page);
    }
}
