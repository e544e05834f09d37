package io.docket.ocr.pdf;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.docket.application.document.ImageType;
import io.docket.ocr.image.ImageEncoding;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Optional;
import javax.imageio.ImageIO;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.PDType3Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;
import org.apache.pdfbox.pdmodel.graphics.image.CCITTFactory;
import org.apache.pdfbox.pdmodel.graphics.image.JPEGFactory;
import org.apache.pdfbox.pdmodel.graphics.image.LosslessFactory;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.apache.pdfbox.pdmodel.graphics.optionalcontent.PDOptionalContentGroup;
import org.apache.pdfbox.pdmodel.graphics.state.RenderingMode;
import org.junit.jupiter.api.Test;

class SoleImageTest {
    private static final byte[] JPEG =
            ImageEncoding.encode(new BufferedImage(248, 351, BufferedImage.TYPE_INT_RGB), ImageType.JPEG);

    @FunctionalInterface
    private interface Painting {
        void on(PDPageContentStream content) throws IOException;
    }

    @FunctionalInterface
    private interface Picture {
        PDImageXObject in(PDDocument document) throws IOException;
    }

    private static PDImageXObject jpeg(PDDocument document) throws IOException {
        return JPEGFactory.createFromByteArray(document, JPEG);
    }

    private static PDImageXObject fax(PDDocument document) throws IOException {
        var image = new BufferedImage(300, 400, BufferedImage.TYPE_BYTE_BINARY);
        for (int x = 0; x < 100; x++) {
            image.setRGB(x, 7, 0xffffff);
        }
        return CCITTFactory.createFromImage(document, image);
    }

    /** Of a page that such a picture covers to a part of its height, and on which something else is done then. */
    private static Optional<byte[]> found(Picture picture, float part, int rotation, int turns, Painting more)
            throws IOException {
        try (var document = new PDDocument()) {
            var page = new PDPage(PDRectangle.A4);
            page.setRotation(rotation);
            document.addPage(page);
            try (var content = new PDPageContentStream(document, page)) {
                content.drawImage(
                        picture.in(document), 0, 0, PDRectangle.A4.getWidth(), part * PDRectangle.A4.getHeight());
                more.on(content);
            }
            return SoleImage.of(page, turns);
        }
    }

    private static void text(PDPageContentStream content, RenderingMode mode) throws IOException {
        content.beginText();
        content.setRenderingMode(mode);
        content.setFont(new PDType1Font(FontName.HELVETICA), 12);
        content.newLineAtOffset(50, 50);
        content.showText("read by somebody");
        content.endText();
    }

    private static void stamp(PDPageContentStream content) throws IOException {
        content.beginText();
        content.setFont(new PDType1Font(FontName.HELVETICA), 12);
        content.showText("RECEIVED");
        content.endText();
    }

    private static PDImageXObject jpegOnALayer(PDDocument document) throws IOException {
        PDImageXObject image = jpeg(document);
        image.setOptionalContent(new PDOptionalContentGroup("hidden"));
        return image;
    }

    private static PDType3Font drawnFont() throws IOException {
        var font = new COSDictionary();
        font.setItem(COSName.TYPE, COSName.FONT);
        font.setItem(COSName.SUBTYPE, COSName.TYPE3);
        return new PDType3Font(font);
    }

    @Test
    void aJpegThatFillsItsPageIsPassedOnAsItIs() throws IOException {
        assertArrayEquals(
                JPEG, found(SoleImageTest::jpeg, 1, 0, 0, content -> {}).orElseThrow());
        assertArrayEquals(
                JPEG,
                found(SoleImageTest::jpeg, 1, 0, 0, content -> text(content, RenderingMode.NEITHER))
                        .orElseThrow());
    }

    @Test
    void aFaxKeepsItsPixelsAlsoWhenItIsTurned() throws IOException {
        BufferedImage plain = ImageIO.read(new ByteArrayInputStream(
                found(SoleImageTest::fax, 1, 0, 0, content -> {}).orElseThrow()));
        assertEquals(1, plain.getColorModel().getPixelSize());
        assertEquals(300, plain.getWidth());
        assertEquals(0xffffffff, plain.getRGB(99, 7));
        assertEquals(0xff000000, plain.getRGB(100, 7));
        BufferedImage turned = ImageIO.read(new ByteArrayInputStream(
                found(SoleImageTest::fax, 1, 90, 2, content -> {}).orElseThrow()));
        assertEquals(400, turned.getWidth());
        assertEquals(0xffffffff, turned.getRGB(7, 299 - 99));
        assertEquals(0xff000000, turned.getRGB(7, 299 - 100));
    }

    @Test
    void wherePagesShowMoreOrAnotherThingNothingIsPassedOn() throws IOException {
        Optional<byte[]> none = Optional.empty();
        assertEquals(none, found(SoleImageTest::jpeg, 1, 0, 0, content -> text(content, RenderingMode.FILL)));
        assertEquals(none, found(SoleImageTest::jpeg, 1, 0, 0, content -> {
            content.addRect(10, 10, 50, 50);
            content.fill();
        }));
        assertEquals(
                none,
                found(SoleImageTest::jpeg, 1, 0, 0, content -> {
                    content.saveGraphicsState();
                    text(content, RenderingMode.NEITHER);
                    content.restoreGraphicsState();
                    stamp(content);
                }),
                "text is seen again once the state in which it was not is over");
        assertEquals(
                none,
                found(SoleImageTest::jpeg, 1, 0, 0, content -> {
                    content.beginMarkedContent(COSName.OC, new PDOptionalContentGroup("hidden"));
                    text(content, RenderingMode.NEITHER);
                    content.endMarkedContent();
                }),
                "a layer");
        assertEquals(none, found(SoleImageTest::jpegOnALayer, 1, 0, 0, content -> {}), "a layer");
        assertEquals(
                none,
                found(SoleImageTest::jpeg, 1, 0, 0, content -> {
                    content.beginText();
                    content.setRenderingMode(RenderingMode.NEITHER);
                    content.setFont(drawnFont(), 12);
                    content.endText();
                }),
                "letters that are drawings");
        assertEquals(none, found(SoleImageTest::jpeg, 0.5f, 0, 0, content -> {}));
        assertEquals(none, found(SoleImageTest::jpeg, 1, 90, 0, content -> {}));
        assertEquals(none, found(SoleImageTest::jpeg, 1, 0, 1, content -> {}));
        assertEquals(
                none,
                found(
                        document -> LosslessFactory.createFromImage(
                                document, new BufferedImage(20, 30, BufferedImage.TYPE_INT_RGB)),
                        1,
                        0,
                        0,
                        content -> {}));
    }
}
