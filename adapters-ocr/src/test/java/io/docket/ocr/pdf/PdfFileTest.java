package io.docket.ocr.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.docket.application.document.ImageType;
import io.docket.domain.document.Box;
import io.docket.domain.document.ReadPage;
import io.docket.domain.document.TextLine;
import io.docket.domain.document.TextSource;
import io.docket.domain.document.Word;
import io.docket.ocr.recognition.PageRecogniser;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.imageio.ImageIO;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;
import org.apache.pdfbox.pdmodel.graphics.image.LosslessFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PdfFileTest {
    @TempDir
    Path folder;

    private final List<Integer> recognised = new ArrayList<>();

    /** Remembers which pages it was asked for. */
    private final PageRecogniser recogniser = new PageRecogniser() {
        @Override
        public ReadPage recognise(int number, BufferedImage image) {
            recognised.add(number);
            var word = new Word("seen", new Box(1, 1, 20, 20), 90);
            return new ReadPage(
                    number,
                    image.getWidth(),
                    image.getHeight(),
                    0,
                    TextSource.PP_OCR,
                    List.of(new TextLine(List.of(word))));
        }

        @Override
        public void close() {}
    };

    private interface Drawing {
        void on(PDPageContentStream content, PDDocument document) throws IOException;
    }

    private PdfFile pdf(int rotation, Drawing drawing) throws IOException {
        return pdf(PDRectangle.A4, rotation, drawing);
    }

    private PdfFile pdf(PDRectangle size, int rotation, Drawing drawing) throws IOException {
        Path file = folder.resolve("made.pdf");
        try (var document = new PDDocument()) {
            var page = new PDPage(size);
            page.setRotation(rotation);
            document.addPage(page);
            try (var content = new PDPageContentStream(document, page)) {
                drawing.on(content, document);
            }
            document.save(file.toFile());
        }
        return PdfFile.open(file, recogniser, true);
    }

    private static void write(PDPageContentStream content, float x, float y, String text) throws IOException {
        content.beginText();
        content.setFont(new PDType1Font(FontName.HELVETICA), 12);
        content.newLineAtOffset(x, y);
        content.showText(text);
        content.endText();
    }

    private PdfFile corpus(String name) throws IOException {
        Path file = folder.resolve(name);
        try (InputStream resource = PdfFileTest.class.getResourceAsStream(name)) {
            Files.copy(resource, file);
        }
        return PdfFile.open(file, recogniser, true);
    }

    @Test
    void wordsOfTheLayerStandWhereTheirInkIs() throws IOException {
        try (PdfFile file = pdf(0, (content, document) -> {
            write(content, 72, 770, "Invoice number");
            write(content, 400, 770, "4711");
            write(content, 72, 700, "Total 12.50");
        })) {
            ReadPage page = file.read(0);
            assertEquals(TextSource.LAYER, page.source());
            assertEquals("Invoice number 4711\nTotal 12.50", page.text());
            assertInk(file, page);
        }
    }

    /** The code was made by qrencode. */
    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void aCodeIsReadBesideTheLayerWhetherItIsAnImageOrDrawn(boolean drawn) throws IOException {
        try (PdfFile file = pdf(0, (content, document) -> {
            write(content, 72, 770, "Invoice number 4711");
            code(content, document, drawn);
        })) {
            ReadPage page = file.read(0);
            assertEquals("Invoice number 4711", page.text());
            assertEquals(1, page.barcodes().size());
            assertTrue(page.barcodes().get(0).text().startsWith("BCD\n002\n1\nSCT"));
            assertTrue(
                    new Box(200, 1200, 700, 1700).holds(page.barcodes().get(0).box()));
        }
    }

    private static void code(PDPageContentStream content, PDDocument document, boolean drawn) throws IOException {
        try (InputStream in = PdfFileTest.class.getResourceAsStream("/io/docket/ocr/barcode/epc.png")) {
            BufferedImage code = ImageIO.read(in);
            if (!drawn) {
                content.drawImage(LosslessFactory.createFromImage(document, code), 100, 300, 100, 100);
                return;
            }
            float scale = 100f / code.getWidth();
            for (int y = 0; y < code.getHeight(); y += 5) {
                for (int x = 0; x < code.getWidth(); x += 5) {
                    if ((code.getRGB(x, y) & 255) == 0) {
                        content.addRect(100 + x * scale, 400 - (y + 5) * scale, 5 * scale, 5 * scale);
                    }
                }
            }
            content.fill();
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {90, 180, 270})
    void wordsOfARotatedPageStandWhereTheirInkIs(int rotation) throws IOException {
        try (PdfFile file = pdf(rotation, (content, document) -> write(content, 100, 500, "Rotated"))) {
            assertInk(file, file.read(0));
        }
    }

    /** In the middle of each word's box there is ink, and right beside the box there is none. */
    private static void assertInk(PdfFile file, ReadPage page) throws IOException {
        BufferedImage image = ImageIO.read(new ByteArrayInputStream(file.image(0, page.turns(), ImageType.PNG)));
        assertEquals(image.getWidth(), page.width());
        assertEquals(image.getHeight(), page.height());
        for (TextLine line : page.lines()) {
            for (Word word : line.words()) {
                Box box = word.box();
                assertTrue(ink(image, box), () -> "no ink in " + word);
                var above = new Box(box.left(), box.top() - 6, box.right(), box.top() - 2);
                assertTrue(!ink(image, above), () -> "ink above " + word);
            }
        }
    }

    private static boolean ink(BufferedImage image, Box box) {
        for (int y = box.top(); y < box.bottom(); y++) {
            for (int x = box.left(); x < box.right(); x++) {
                if ((image.getRGB(x, y) & 255) < 100) {
                    return true;
                }
            }
        }
        return false;
    }

    @Test
    void boldTextThatIsDrawnTwiceIsReadOnce() throws IOException {
        try (PdfFile file = pdf(0, (content, document) -> {
            write(content, 72, 700, "Total");
            write(content, 72.3f, 700, "Total");
        })) {
            assertEquals("Total", file.read(0).text());
        }
    }

    @Test
    void scanWithAStampIsRecognisedAndABlankPageIsNot() throws IOException {
        try (PdfFile file = pdf(0, (content, document) -> {
            var picture = new BufferedImage(200, 300, BufferedImage.TYPE_INT_RGB);
            picture.createGraphics().fillRect(20, 20, 50, 50);
            content.drawImage(LosslessFactory.createFromImage(document, picture), 0, 0, 595, 842);
            write(content, 72, 10, "Scanned by somebody");
        })) {
            assertEquals(TextSource.PP_OCR, file.read(0).source());
        }
        try (PdfFile file = pdf(0, (content, document) -> {})) {
            assertEquals(TextSource.NONE, file.read(0).source());
        }
        assertEquals(List.of(0), recognised);
    }

    @ParameterizedTest
    @CsvSource({"zugferd1.pdf,471102,529.87", "facturx.pdf,FA-2017-0010,671.15", "xrechnung.pdf,471102,529.87"})
    void realElectronicInvoiceIsFoundAndItsPagesAreReadFromTheLayer(String name, String number, String gross)
            throws IOException {
        try (PdfFile file = corpus(name)) {
            var invoice = file.electronicInvoice().orElseThrow();
            assertEquals(number, invoice.fields().get("invoice_number"));
            assertEquals(gross, invoice.fields().get("gross_amount"));
            for (int page = 0; page < file.pageCount(); page++) {
                assertEquals(TextSource.LAYER, file.read(page).source());
            }
        }
    }

    @Test
    void electronicInvoiceIsNotLookedForWhenThatIsSwitchedOff() throws IOException {
        corpus("facturx.pdf").close();
        try (PdfFile file = PdfFile.open(folder.resolve("facturx.pdf"), recogniser, false)) {
            assertTrue(file.electronicInvoice().isEmpty());
        }
    }

    @Test
    void pageOfFiveMetresHasAnImageWithinBounds() throws IOException {
        Path path = folder.resolve("wide.pdf");
        try (var document = new PDDocument()) {
            document.addPage(new PDPage(new PDRectangle(14_000, 14_000)));
            document.save(path.toFile());
        }
        try (PdfFile file = PdfFile.open(path, recogniser, true)) {
            ReadPage page = file.read(0);
            assertTrue((long) page.width() * page.height() <= 16_100_000, () -> page.width() + " × " + page.height());
            assertNotNull(file.image(0, 0, ImageType.JPEG));
        }
    }

    @Test
    void pageOfFiveMetresIsReadFromAnImageOfBoundedSize() throws IOException {
        float metres = 5 / 0.0254f * 72;
        try (PdfFile file = pdf(new PDRectangle(metres, metres), 0, (content, document) -> {
            content.beginText();
            content.setFont(new PDType1Font(FontName.HELVETICA), 400);
            content.newLineAtOffset(1_000, 9_000);
            content.showText("Poster 2026");
            content.endText();
        })) {
            ReadPage page = file.read(0);

            assertTrue((long) page.width() * page.height() <= 16_000_000, page.width() + " x " + page.height());
            BufferedImage image = ImageIO.read(new ByteArrayInputStream(file.image(0, 0, ImageType.PNG)));
            assertEquals(page.width(), image.getWidth());
            assertEquals(
                    List.of("Poster", "2026"),
                    page.lines().get(0).words().stream().map(Word::text).toList());
        }
    }
}
