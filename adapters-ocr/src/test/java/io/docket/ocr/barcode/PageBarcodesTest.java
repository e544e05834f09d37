package io.docket.ocr.barcode;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.docket.domain.document.Barcode;
import io.docket.domain.document.Box;
import io.docket.domain.document.Symbology;
import io.docket.ocr.image.QuarterTurns;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The codes were made by qrencode 4.1.1 and zint 2.12. */
class PageBarcodesTest {
    private static final int WIDTH = 1654;
    private static final int HEIGHT = 2339;

    private static BufferedImage code(String name) throws IOException {
        try (InputStream in = PageBarcodesTest.class.getResourceAsStream(name)) {
            return ImageIO.read(in);
        }
    }

    /** A page of text with codes below each other, the first at 900, 300. */
    private static BufferedImage page(String... names) throws IOException {
        var page = new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_INT_RGB);
        Graphics2D drawing = page.createGraphics();
        drawing.setColor(Color.WHITE);
        drawing.fillRect(0, 0, WIDTH, HEIGHT);
        drawing.setColor(Color.BLACK);
        drawing.setFont(drawing.getFont().deriveFont(28f));
        for (int y = 100; y < HEIGHT - 100; y += 40) {
            drawing.drawString("Invoice 4711 of 2026-11-30: 17 pieces at 7.00 EUR each", 80, y);
        }
        int top = 300;
        for (String name : names) {
            BufferedImage code = code(name);
            drawing.drawImage(code, 900, top, null);
            top += code.getHeight() + 100;
        }
        drawing.dispose();
        return page;
    }

    private static Set<String> texts(List<Barcode> codes) {
        return codes.stream().map(Barcode::text).collect(Collectors.toSet());
    }

    @Test
    void codesOfAnyKindAreFoundBesideText() throws IOException {
        List<Barcode> found = PageBarcodes.of(page("epc.png", "code128.png", "code39.png", "swiss.png"));
        assertEquals(
                List.of(Symbology.CODE_128, Symbology.CODE_39, Symbology.QR_CODE, Symbology.QR_CODE),
                found.stream()
                        .map(Barcode::symbology)
                        .sorted((one, other) -> one.name().compareTo(other.name()))
                        .toList());
        assertTrue(texts(found).containsAll(Set.of("DOCKET-NEXT", "PATCHT")));
        assertTrue(texts(found).stream().anyMatch(text -> text.contains("Müller & Söhne GmbH\nDE7111022033")));
    }

    @Test
    void aCodeStandsWhereItIsPrinted() throws IOException {
        BufferedImage code = code("epc.png");
        Box box = PageBarcodes.of(page("epc.png")).get(0).box();
        var printed = new Box(900, 300, 900 + code.getWidth(), 300 + code.getHeight());
        assertTrue(printed.holds(box) && box.width() > code.getWidth() / 2 && box.height() > code.getHeight() / 2);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3})
    void aCodeMayBeTurned(int turns) throws IOException {
        assertEquals(
                texts(PageBarcodes.of(page("epc.png"))),
                texts(PageBarcodes.of(QuarterTurns.turn(page("epc.png"), turns))));
    }

    @Test
    void textIsNoCode() throws IOException {
        assertEquals(List.of(), PageBarcodes.of(page()));
    }
}
