package io.docket.ocr.pdf;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.docket.application.document.ImageType;
import io.docket.application.document.PageDrawing.Scan;
import io.docket.domain.document.Box;
import io.docket.domain.document.ReadPage;
import io.docket.domain.document.TextLine;
import io.docket.domain.document.TextSource;
import io.docket.domain.document.Word;
import io.docket.ocr.image.ImageEncoding;
import io.docket.ocr.image.OneBit;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.PDFTextStripperByArea;
import org.junit.jupiter.api.Test;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.PDFAValidator;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.ValidationResult;

class SearchablePdfTest {
    private static final String TITLE = "Scan <1> & \"2\".tif";

    private static Word word(String text, int left, int top, int right, int bottom) {
        return new Word(text, new Box(left, top, right, bottom), 90);
    }

    /** A red page on which stands what no font of a computer has all of. */
    private static Scan page(int number) {
        var lines = List.of(
                new TextLine(List.of(
                        word("Grüße", 100, 100, 300, 140),
                        word("aus", 320, 100, 400, 140),
                        word("Łódź,", 420, 100, 560, 140))),
                new TextLine(List.of(word("数量", 100, 200, 200, 240), word("\uD83D\uDE00", 220, 200, 260, 240))),
                new TextLine(List.of(word("12,50", 900, 2000, 1000, 2040), word("€", 1010, 2000, 1030, 2040))));
        return new Scan(new ReadPage(number, 1654, 2339, 0, TextSource.PP_OCR, lines), red(1654, 2339));
    }

    private static byte[] red(int width, int height) {
        var image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = image.createGraphics();
        graphics.setColor(Color.RED);
        graphics.fillRect(0, 0, width, height);
        graphics.dispose();
        return ImageEncoding.encode(image, ImageType.JPEG);
    }

    private static byte[] written(Scan... pages) throws IOException {
        var out = new ByteArrayOutputStream();
        SearchablePdf.write(TITLE, "seed", List.of(pages).iterator(), out);
        return out.toByteArray();
    }

    private static ValidationResult validated(byte[] pdf) throws Exception {
        VeraGreenfieldFoundryProvider.initialise();
        try (PDFAParser parser =
                        Foundries.defaultInstance().createParser(new ByteArrayInputStream(pdf), PDFAFlavour.PDFA_2_B);
                PDFAValidator validator = Foundries.defaultInstance().createValidator(PDFAFlavour.PDFA_2_B, false)) {
            return validator.validate(parser);
        }
    }

    @Test
    void veraPdfFindsItAPdfA2b() throws Exception {
        var blank = new Scan(new ReadPage(1, 4, 3000, 0, TextSource.NONE, List.of()), red(4, 3000));
        ValidationResult result = validated(written(page(0), blank));
        assertTrue(result.isCompliant(), () -> result.getTestAssertions().toString());
        assertEquals(PDFAFlavour.PDFA_2_B, result.getPDFAFlavour());
    }

    private static BufferedImage blackAndWhite(int width, int height) {
        var image = new BufferedImage(width, height, BufferedImage.TYPE_BYTE_BINARY);
        Graphics2D graphics = image.createGraphics();
        graphics.setColor(Color.WHITE);
        graphics.fillRect(0, 0, width, height);
        graphics.setColor(Color.BLACK);
        graphics.fillRect(0, 0, width, height / 4);
        graphics.dispose();
        return image;
    }

    @Test
    void aJpegGoesInUnchangedAndAnImageOfOneBitStaysSmall() throws Exception {
        var words = page(0).page();
        byte[] fax = OneBit.png(blackAndWhite(2480, 3508)).orElseThrow();
        byte[] pdf = written(page(0), new Scan(words.numbered(1), fax));
        ValidationResult result = validated(pdf);
        assertTrue(result.isCompliant(), () -> result.getTestAssertions().toString());
        try (PDDocument read = Loader.loadPDF(pdf)) {
            PDImageXObject first = image(read, 0);
            try (InputStream raw = first.getCOSObject().createRawInputStream()) {
                assertArrayEquals(page(0).image(), raw.readAllBytes());
            }
            PDImageXObject second = image(read, 1);
            assertEquals(List.of(COSName.CCITTFAX_DECODE), second.getStream().getFilters());
            assertEquals(2480, second.getWidth());
            BufferedImage shown = new PDFRenderer(read).renderImageWithDPI(1, 200);
            assertEquals(Color.BLACK.getRGB(), shown.getRGB(800, 300));
            assertEquals(Color.WHITE.getRGB(), shown.getRGB(800, 1500));
        }
    }

    private static PDImageXObject image(PDDocument pdf, int page) throws IOException {
        return (PDImageXObject) pdf.getPage(page).getResources().getXObject(COSName.getPDFName("Im0"));
    }

    @Test
    void veraPdfNoticesWhatIsNone() throws Exception {
        try (var plain = new PDDocument()) {
            plain.addPage(new org.apache.pdfbox.pdmodel.PDPage());
            var out = new ByteArrayOutputStream();
            plain.save(out);
            assertTrue(!validated(out.toByteArray()).isCompliant());
        }
    }

    @Test
    void wordsAreFoundWhereTheyStand() throws IOException {
        try (PDDocument pdf = Loader.loadPDF(written(page(0)))) {
            String text = new PDFTextStripper().getText(pdf);
            assertEquals(
                    List.of("Grüße aus Łódź,", "数量 \uFFFD", "12,50 €"),
                    text.lines().toList());
            var place = new PDFTextStripperByArea();
            double point = 72.0 / 200;
            place.addRegion("aus", new Rectangle2D.Double(315 * point, 95 * point, 90 * point, 50 * point));
            place.addRegion("amount", new Rectangle2D.Double(890 * point, 1990 * point, 115 * point, 60 * point));
            place.extractRegions(pdf.getPage(0));
            assertEquals("aus", place.getTextForRegion("aus").strip());
            assertEquals("12,50", place.getTextForRegion("amount").strip());
        }
    }

    @Test
    void nothingButTheScanIsSeen() throws IOException {
        try (PDDocument pdf = Loader.loadPDF(written(page(0)))) {
            BufferedImage image = new PDFRenderer(pdf).renderImageWithDPI(0, 200);
            assertEquals(1654, image.getWidth());
            assertEquals(2339, image.getHeight());
            assertTrue(IntStream.range(90, 600)
                    .allMatch(x -> IntStream.range(90, 250).allMatch(y -> isRed(image.getRGB(x, y)))));
        }
    }

    private static boolean isRed(int rgb) {
        var color = new Color(rgb);
        return color.getRed() > 240 && color.getGreen() < 20 && color.getBlue() < 20;
    }

    @Test
    void theSamePagesGiveTheSameBytes() throws IOException {
        assertArrayEquals(written(page(0), page(1)), written(page(0), page(1)));
    }
}
