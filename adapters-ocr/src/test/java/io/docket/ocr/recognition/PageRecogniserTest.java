package io.docket.ocr.recognition;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.docket.domain.document.Box;
import io.docket.domain.document.ReadPage;
import io.docket.domain.document.TextLine;
import io.docket.domain.document.TextSource;
import io.docket.ocr.image.QuarterTurns;
import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PageRecogniserTest {
    private static final List<String> TRUTH = List.of(
            "HANDICRAFT",
            "JALAN",
            "KANCIL",
            "PUDU",
            "55100",
            "KUALA",
            "LUMPUR",
            "MALAYSIA",
            "COMPANY",
            "001948532736",
            "INVOICE",
            "10012",
            "20/03/2018",
            "13:01",
            "SAFETY",
            "BUTTERFLY",
            "17.00",
            "102.00",
            "96.23",
            "5.77",
            "SUMMARY",
            "CHANGE",
            "THANK",
            "AGAIN");

    @TempDir
    static Path data;

    private static PageRecogniser recogniser;

    @BeforeAll
    static void load() {
        recogniser = PageRecognisers.standard(RecognitionOptions.standard().withDataFolder(data));
    }

    @AfterAll
    static void release() {
        recogniser.close();
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, 3})
    void receiptIsReadWhicheverWayUpItLies(int turns) throws IOException {
        BufferedImage receipt = receipt();

        ReadPage page = recogniser.recognise(7, QuarterTurns.turn(receipt, turns));

        assertEquals(7, page.number());
        assertEquals((4 - turns) % 4, page.turns());
        assertEquals(receipt.getWidth(), page.width());
        assertEquals(receipt.getHeight(), page.height());
        assertEquals(TextSource.PP_OCR, page.source());
        String text = page.text().toUpperCase(Locale.ROOT);
        List<String> missing =
                TRUTH.stream().filter(word -> !text.contains(word)).toList();
        assertTrue(missing.size() <= 3, () -> "missing " + missing + " in\n" + text);
        Box total = page.lines().stream()
                .flatMap(line -> line.words().stream())
                .filter(word -> word.text().contains("102.00"))
                .findFirst()
                .orElseThrow()
                .box();
        assertTrue(total.left() > receipt.getWidth() / 2, "amounts stand on the right: " + total);
    }

    @Test
    void cleanPageIsReadWithItsAccents() {
        List<String> lines = List.of(
                "Rechnung für Büromöbel und Zubehör",
                "Die Lieferung erfolgt gemäß unseren Geschäftsbedingungen",
                "Müller Großhandel, Königstraße 12, 80331 München",
                "Zwischensumme ohne Umsatzsteuer 1.250,00 EUR",
                "Bitte überweisen Sie den Betrag innerhalb von vierzehn Tagen");

        ReadPage page = recogniser.recognise(0, printed(lines));

        assertEquals(TextSource.TESSERACT, page.source());
        assertEquals(lines, page.lines().stream().map(TextLine::text).toList());
    }

    @Test
    void wornPageIsReadWithItsAccentsAndEuroSigns() {
        List<String> lines =
                List.of("Größe 38 für 14,90 €", "Crème à la carte", "Rénové, étage 3", "Gebühr: 1.250,00 €");

        ReadPage page = recogniser.recognise(0, worn(printed(lines)));

        assertEquals(TextSource.PP_OCR, page.source());
        assertEquals(lines, page.lines().stream().map(TextLine::text).toList());
    }

    @Test
    void emptyPageHasNoLines() {
        ReadPage page = recogniser.recognise(0, printed(List.of()));

        assertEquals(List.of(), page.lines());
        assertEquals(TextSource.NONE, page.source());
    }

    @Test
    void languageWithoutDataIsRefused() {
        RecognitionOptions options =
                RecognitionOptions.standard().withDataFolder(data).withLanguages(List.of("tlh"));

        assertThrows(IllegalArgumentException.class, () -> PageRecognisers.standard(options));
    }

    private static BufferedImage receipt() throws IOException {
        return ImageIO.read(PageRecogniserTest.class.getResource("receipt.jpg"));
    }

    /** Shrunk until letters are a few pixels wide, and speckled, as cheap printers and cameras do. */
    private static BufferedImage worn(BufferedImage page) {
        int width = page.getWidth() * 9 / 20;
        int height = page.getHeight() * 9 / 20;
        BufferedImage small = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = small.createGraphics();
        graphics.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
        graphics.drawImage(page, 0, 0, width, height, null);
        graphics.dispose();
        Random chance = new Random(1);
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                int grey = 60 + (small.getRGB(x, y) & 0xFF) * 2 / 3 + (int) (20 * chance.nextGaussian());
                grey = Math.max(0, Math.min(255, grey));
                small.setRGB(x, y, grey << 16 | grey << 8 | grey);
            }
        }
        return small;
    }

    private static BufferedImage printed(List<String> lines) {
        BufferedImage page = new BufferedImage(1400, 800, BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = page.createGraphics();
        graphics.setRenderingHint(RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
        graphics.setColor(Color.WHITE);
        graphics.fillRect(0, 0, page.getWidth(), page.getHeight());
        graphics.setColor(Color.BLACK);
        graphics.setFont(new Font(Font.SANS_SERIF, Font.PLAIN, 34));
        for (int i = 0; i < lines.size(); i++) {
            graphics.drawString(lines.get(i), 100, 150 + 110 * i);
        }
        graphics.dispose();
        return page;
    }
}
