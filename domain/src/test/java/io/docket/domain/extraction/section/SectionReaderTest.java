package io.docket.domain.extraction.section;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.docket.domain.document.Barcode;
import io.docket.domain.document.Box;
import io.docket.domain.document.DocumentText;
import io.docket.domain.document.ReadPage;
import io.docket.domain.document.Section;
import io.docket.domain.document.SectionExtent;
import io.docket.domain.document.SectionTexts;
import io.docket.domain.document.Symbology;
import io.docket.domain.extraction.PageDrawing;
import io.docket.domain.extraction.layout.DocumentLayout;
import io.docket.domain.extraction.learning.ConfidenceModel;
import io.docket.domain.extraction.lesson.Experience;
import io.docket.domain.extraction.lesson.LayoutKey;
import io.docket.domain.extraction.lesson.Lesson;
import io.docket.domain.extraction.lesson.TaughtKind;
import io.docket.domain.format.DocumentType;
import io.docket.domain.format.Format;
import io.docket.domain.format.Label;
import io.docket.domain.format.LabelCategory;
import io.docket.domain.format.LabelScope;
import io.docket.domain.format.LabelType;
import io.docket.domain.format.Separator;
import io.docket.domain.format.StandardFormats;
import io.docket.domain.kernel.DocumentId;
import io.docket.domain.kernel.FormatId;
import io.docket.domain.kernel.InboxId;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SectionReaderTest {
    private static final FormatId INVOICE = new FormatId("000000000000000000000001");
    private static final FormatId RECEIPT = new FormatId("000000000000000000000002");
    private static final FormatId OFFICE = new FormatId("000000000000000000000003");
    private static final Format LETTERS = new Format(
            OFFICE,
            "correspondence",
            List.of(new DocumentType("letter", "Brief"), new DocumentType("contract", "Vertrag")),
            List.of(),
            List.of(),
            List.of());
    private static final List<Format> FORMATS =
            List.of(StandardFormats.invoice(INVOICE), StandardFormats.receipt(RECEIPT), LETTERS);
    private static final Function<LayoutKey, Experience> NOTHING = layout -> Experience.NONE;
    private static final SectionPlan SPLIT =
            new SectionPlan(true, false, FORMATS, Optional.of(INVOICE), Optional.empty());

    private static final String FIRST = """
            Lieferant GmbH            Lieferantenstrasse 20
            80333 Muenchen            Tel. 089 4711 0815

            RECHNUNG
            Rechnungsnummer 471102    Datum 05.03.2018
            Kundennummer 10099887
            20 Trennblaetter A4       9,90     198,00
            50 Joghurt Banane         5,50     275,00
            Uebertrag                          473,00
            Seite 1 von 2""";
    private static final String SECOND = """
            Lieferant GmbH            Lieferantenstrasse 20
            Rechnungsnummer 471102    Kundennummer 10099887
            Uebertrag                          473,00
            Gesamtbetrag                       529,87
            IBAN DE75512108001245126199
            Seite 2 von 2""";
    private static final String RECEIPT_PAGE = """
            BAKER'S CORNER
            12, Main Street
            Receipt No 8812      12/03/2018
            2 x Bread            4.00
            1 x Butter           2.50
            Total                6.50
            Cash                10.00
            Change               3.50
            Cashier: Ann
            Thank you""";

    private static List<ReadPage> pages(String... drawings) {
        return PageDrawing.text(drawings).pages();
    }

    private static List<Section> read(SectionPlan plan, List<ReadPage> pages) {
        return SectionReader.standard()
                .sections(pages, Set.of(0), plan, NOTHING)
                .sections();
    }

    private static List<Integer> beginnings(List<Section> sections) {
        return sections.stream().map(Section::page).toList();
    }

    @Test
    void documentsAreParted_andEachIsWhatItIs() {
        List<Section> found = read(SPLIT, pages(FIRST, SECOND, RECEIPT_PAGE, FIRST, SECOND));
        assertEquals(List.of(0, 2, 3), beginnings(found));
        assertEquals(
                List.of(Optional.of(INVOICE), Optional.of(RECEIPT), Optional.of(INVOICE)),
                found.stream().map(Section::format).toList());
        assertEquals(Optional.of("receipt"), found.get(1).documentType());
        assertTrue(found.get(1).confidence().orElseThrow().percent() > 50);
    }

    @Test
    void noLessonMakesADocumentGoOnAfterASheetWithACode() {
        List<ReadPage> pages = new ArrayList<>(pages(FIRST, "NEXT", SECOND));
        var code = new Barcode(Symbology.CODE_128, "NEXT", new Box(10, 10, 100, 50));
        pages.set(1, pages.get(1).with(List.of(code)));
        var splitter = new Splitter(ConfidenceModel.CHOICE);
        List<PageFacts> facts = pages.stream().map(PageFacts::of).toList();
        assertEquals(
                0.99,
                splitter.beginnings(facts, Beginnings.NONE, (page, machine) -> 0)
                        .get(2));
    }

    /** Seen on scans: the capital of a company in the letterhead was taken for lines of a table that goes on. */
    @Test
    void anAmountInTheLetterheadKeepsNoDocumentFromBeginning() {
        String last = """
                Beispiel-Rechnungen
                Zahlungsart
                Zahlung per SEPA Ueberweisung
                IBAN DE02120300000000202051
                Seite3 von 3""";
        String french = """
                Au bon moulin SARL - 84340 Malaucene - France
                TVA: FR11999999998 - SARL au capital de 120 000,00 EUR

                Facture FA-2017-0009
                Adresse de livraison
                Total TTC                530,75
                Page 1/1""";
        String second = SECOND.replace("2 von 2", "2 von 3");
        assertEquals(
                List.of(0, 3),
                beginnings(read(SPLIT, pages(FIRST.replace("1 von 2", "1 von 3"), second, last, french))));
    }

    /** A page that ends an invoice has a total, dates and the seller's name as one that begins it, but closes at once. */
    @Test
    void thanksAndBankDetailsEndADocument() {
        String tail = """
                Vielen Dank fuer Ihren Auftrag.
                Zahlbar innerhalb von 14 Tagen ohne Abzug.
                Lieferant GmbH            info@lieferant.de
                IBAN DE75512108001245126199""";
        assertEquals(
                List.of(0, 2),
                beginnings(read(SPLIT, pages(FIRST.replace("Seite 1 von 2", "www.lieferant.de"), tail, RECEIPT_PAGE))));
    }

    @Test
    void aLongDocumentIsAsSureAsAShortOne() {
        var long50 = new ArrayList<String>();
        for (int page = 1; page <= 50; page++) {
            long50.add(SECOND.replace("2 von 2", page + " von 50"));
        }
        List<Section> found = read(SPLIT, pages(long50.toArray(String[]::new)));
        assertEquals(List.of(0), beginnings(found));
        assertTrue(found.get(0).confidence().orElseThrow().percent() > 80, found.toString());
    }

    @Test
    void aFileThatIsNotSplitIsOneDocument() {
        SectionPlan whole = SPLIT.whole();
        assertEquals(List.of(0), beginnings(read(whole, pages(FIRST, RECEIPT_PAGE, FIRST))));
    }

    @Test
    void blankPagesBelongToWhatComesBefore() {
        assertEquals(List.of(0, 3), beginnings(read(SPLIT, pages("", RECEIPT_PAGE, "", FIRST, "", SECOND, ""))));
    }

    @Test
    void aDocumentBeginsAfterASheetWithNothingButACode() {
        List<ReadPage> pages = new ArrayList<>(pages(FIRST, "", SECOND));
        var code = new Barcode(Symbology.CODE_128, "NEXT", new Box(10, 10, 100, 50));
        pages.set(1, pages.get(1).with(List.of(code)));
        assertEquals(List.of(0, 2), beginnings(read(SPLIT, pages)));
    }

    @Test
    void filesThatCameTogetherBeginDocuments() {
        assertEquals(
                List.of(0, 1),
                beginnings(SectionReader.standard()
                        .sections(pages(FIRST, SECOND), Set.of(0, 1), SPLIT, NOTHING)
                        .sections()));
    }

    @Test
    void aFormatsMarkTellsWhereItsDocumentsBegin() {
        var mark = new Label(
                "cover",
                "Aktenblatt",
                "",
                LabelType.STRING,
                LabelScope.SECTION,
                LabelCategory.SEPARATOR,
                false,
                false,
                true,
                false,
                List.of());
        var files = new Format(
                OFFICE,
                "files",
                List.of(),
                List.of(mark),
                List.of(),
                List.of(new Separator("cover", 0), new Separator("SECOND-SHEET", 1)));
        var plan = new SectionPlan(true, false, List.of(FORMATS.get(0), files), Optional.of(INVOICE), Optional.empty());
        List<ReadPage> pages = new ArrayList<>(pages(FIRST, "Aktenblatt 17\nCarried over", SECOND, SECOND));
        pages.set(3, pages.get(3).with(List.of(new Barcode(Symbology.QR_CODE, "second-sheet", new Box(0, 0, 9, 9)))));
        List<Section> found = read(plan, pages);
        assertEquals(List.of(0, 1, 2), beginnings(found));
        assertEquals(Optional.of(OFFICE), found.get(1).format());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Betreff: Ihr Schreiben   Sehr geehrte Damen und Herren, anbei senden wir   Mit freundlichen Grüßen | letter",
                "Objet : votre demande   Madame, Monsieur, nous avons reçu   Cordialement | letter",
                "Dear Sir, thank you for your interest   Yours sincerely | letter",
                "Mietvertrag   zwischen den Vertragsparteien   Kündigungsfrist drei Monate   Gerichtsstand | contract",
                "Service Agreement   between the parties   hereinafter   governing law   termination | contract",
                "Gutschrift   Gutschrift Nr 17   erstattung 20,00 | credit_note",
                "Kassenbon   Kasse 3   Bar 20,00   Rückgeld 3,00   Vielen Dank für Ihren Einkauf | receipt",
                "Factuur   Factuurnummer 17   Klantnummer 8   IBAN NL91ABNA0417164300 | invoice"
            })
    void wellKnownTypesAreKnownInManyLanguages(String page, String type) {
        Section found = read(SPLIT.whole(), pages(page.strip().replaceAll(" {3}", "\n")))
                .get(0);
        assertEquals(Optional.of(type), found.documentType());
    }

    @Test
    void whatNothingSpeaksForIsTheFallback() {
        var plan = new SectionPlan(false, false, FORMATS, Optional.of(OFFICE), Optional.of("contract"));
        Section found = read(plan, pages("lorem ipsum dolor")).get(0);
        assertEquals(Optional.of(OFFICE), found.format());
        assertEquals(Optional.of("contract"), found.documentType());
        assertTrue(found.confidence().orElseThrow().percent() < 50);
    }

    private static final String SIDE_BY_SIDE = """
            BAKER'S CORNER                             HARDWARE WORLD
            12, Main Street                            7, Jalan Besar
            Receipt 8812  12/03/2018                   Receipt 4711  14/03/2018
            2 x Bread        4.00                      1 x Hammer      25.45
            Total            6.50                      Total           25.45
            Cash            10.00                      Cash            30.00



            BOOKS AND MORE
            Receipt 17  15/03/2018
            1 x Book         9.90
            Total            9.90
            Cash            10.00""";

    @Test
    void documentsOnOnePageArePartedAndReadOneAfterTheOther() {
        var plan = new SectionPlan(false, true, FORMATS, Optional.of(RECEIPT), Optional.empty());
        SectionReader.Found found = SectionReader.standard().sections(pages(SIDE_BY_SIDE), Set.of(0), plan, NOTHING);
        assertEquals(3, found.sections().size());
        String text = found.ordered().get(0).text();
        assertTrue(
                text.indexOf("HARDWARE") > text.indexOf("25.45") || text.indexOf("HARDWARE") > text.indexOf("10.00"));
        List<String> texts = SectionExtent.of(found.sections(), 1).stream()
                .map(new SectionTexts(found.ordered())::of)
                .map(part -> text.substring(
                        part.characters(),
                        part.characters() + part.text().text().length()))
                .toList();
        assertTrue(texts.stream().anyMatch(part -> part.startsWith("HARDWARE WORLD") && part.endsWith("Cash 30.00")));
        assertTrue(texts.stream().anyMatch(part -> part.startsWith("BOOKS AND MORE") && part.endsWith("Cash 10.00")));
        SectionReader.Found again = SectionReader.standard().sections(found.ordered(), Set.of(0), plan, NOTHING);
        assertEquals(found, again);
    }

    @Test
    void onePageWithOneDocumentIsNotParted() {
        var plan = new SectionPlan(true, true, FORMATS, Optional.of(RECEIPT), Optional.empty());
        SectionReader.Found found =
                SectionReader.standard().sections(pages(RECEIPT_PAGE, FIRST), Set.of(0), plan, NOTHING);
        assertEquals(List.of(0, 1), beginnings(found.sections()));
        assertEquals(List.of(), found.ordered());
    }

    @Test
    void whatALayoutIsIsLearned() {
        List<ReadPage> pages = pages(RECEIPT_PAGE);
        var lesson = new Lesson(
                new DocumentId("0123456789abcdef01234567"),
                0,
                new InboxId("0123456789abcdef01234567"),
                Instant.EPOCH,
                LayoutKey.of(DocumentLayout.of(DocumentText.of(pages))),
                Map.of(),
                Optional.of(new TaughtKind(Optional.of(OFFICE), Optional.of("letter"))),
                List.of());
        SectionReader reader = SectionReader.standard();
        Section found = reader.sections(pages, Set.of(0), SPLIT.whole(), text -> new Experience(List.of(lesson)))
                .sections()
                .get(0);
        assertEquals(
                List.of(Optional.of(OFFICE), Optional.of("letter")), List.of(found.format(), found.documentType()));
        assertEquals(66, found.confidence().orElseThrow().percent());
        Section other = reader.sections(pages(FIRST), Set.of(0), SPLIT.whole(), text -> new Experience(List.of(lesson)))
                .sections()
                .get(0);
        assertEquals(Optional.of(INVOICE), other.format());
    }

    private static ReadPage coded(ReadPage page, String code) {
        return page.with(List.of(new Barcode(Symbology.CODE_128, code, new Box(10, 10, 100, 50))));
    }

    private static SectionPlan marked(String name) {
        var invoice = FORMATS.get(0);
        var format = new Format(
                INVOICE,
                invoice.name(),
                invoice.documentTypes(),
                invoice.labels(),
                invoice.tables(),
                List.of(new Separator(name, 0)));
        return new SectionPlan(true, false, List.of(format, FORMATS.get(1)), Optional.of(INVOICE), Optional.empty());
    }

    @Test
    void aSheetThatAFormatsMarkStandsOnIsOfTheDocumentThatFollows() {
        List<ReadPage> pages = new ArrayList<>(pages(RECEIPT_PAGE, "", "", FIRST, SECOND));
        pages.set(1, coded(pages.get(1), "NEXT-INVOICE"));
        List<Section> found = read(marked("next-invoice"), pages);
        assertEquals(List.of(0, 1), beginnings(found));
        assertEquals(Optional.of(INVOICE), found.get(1).format());
        assertEquals(Optional.of("invoice"), found.get(1).documentType());
        assertEquals(
                List.of(0, 1),
                beginnings(read(marked("Deckblatt"), pages(RECEIPT_PAGE, "Deckblatt 17", FIRST, SECOND))));
    }

    @Test
    void aFileIsWhatItsFirstPageWithContentSays() {
        List<ReadPage> pages = new ArrayList<>(pages("", "", RECEIPT_PAGE));
        pages.set(1, coded(pages.get(1), "4711"));
        Section found = read(SPLIT.whole(), pages).get(0);
        assertEquals(0, found.page());
        assertEquals(Optional.of(RECEIPT), found.format());
        assertEquals(read(SPLIT.whole(), pages(RECEIPT_PAGE)).get(0).confidence(), found.confidence());
    }

    @Test
    void receiptsBesideEachOtherArePartedBehindABlankSheetToo() {
        var plan = new SectionPlan(false, true, FORMATS, Optional.of(RECEIPT), Optional.empty());
        List<Section> found = read(plan, pages("", SIDE_BY_SIDE, ""));
        assertEquals(List.of(1, 1, 1), beginnings(found));
    }

    @Test
    void aFileThatCameWithOthersAndBeginsWithABlankPageIsOneDocument() {
        assertEquals(
                List.of(0, 1),
                beginnings(SectionReader.standard()
                        .sections(pages(FIRST, "", RECEIPT_PAGE), Set.of(0, 1), SPLIT, NOTHING)
                        .sections()));
    }

    @Test
    void blankBacksidesDoNotHideWhatIsKnownOfALayout() {
        List<ReadPage> plain = pages(FIRST, SECOND);
        List<ReadPage> duplex = pages("", FIRST, "", SECOND, "");
        assertEquals(
                LayoutKey.of(DocumentLayout.of(DocumentText.of(plain))),
                LayoutKey.of(DocumentLayout.of(DocumentText.of(duplex))));
    }
}
