package io.docket.ocr;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.docket.application.document.ImageType;
import io.docket.application.document.PageDrawing;
import io.docket.ocr.image.ImageEncoding;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class PageDrawingsTest {
    private final PageDrawing drawing = PageDrawings.standard();

    private static byte[] page(int width, int height) {
        var image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = image.createGraphics();
        graphics.setColor(Color.WHITE);
        graphics.fillRect(0, 0, width, height);
        graphics.setColor(Color.RED);
        graphics.fillRect(0, 0, width, height / 2);
        graphics.dispose();
        return ImageEncoding.encode(image, ImageType.JPEG);
    }

    private static BufferedImage decoded(byte[] image) throws IOException {
        return ImageIO.read(new ByteArrayInputStream(image));
    }

    @ParameterizedTest
    @CsvSource({
        "1654, 2339, 181, 256",
        "2339, 1654, 256, 181",
        "100, 80, 100, 80",
        "20, 4000, 1, 256",
        "257, 257, 256, 256"
    })
    void thumbnailHasTheShapeOfThePage(int width, int height, int smallWidth, int smallHeight) throws IOException {
        BufferedImage small = decoded(drawing.thumbnail(page(width, height), ImageType.PNG));
        assertEquals(smallWidth, small.getWidth());
        assertEquals(smallHeight, small.getHeight());
    }

    @ParameterizedTest
    @EnumSource(ImageType.class)
    void thumbnailShowsThePageInEachType(ImageType type) throws IOException {
        BufferedImage small = decoded(drawing.thumbnail(page(1654, 2339), type));
        assertTrue(new Color(small.getRGB(90, 60)).getGreen() < 60, "the upper half is red");
        assertTrue(new Color(small.getRGB(90, 190)).getGreen() > 200, "the lower half is white");
    }

    @Test
    void thumbnailWeighsLittle() {
        assertTrue(drawing.thumbnail(page(1654, 2339), ImageType.JPEG).length < 10_000);
    }
}
