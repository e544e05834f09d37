package io.docket.ocr.image;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.docket.application.document.ImageType;
import io.docket.application.document.UnreadableFile;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriter;
import javax.imageio.stream.ImageOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ImageFilesTest {
    private static final int RED = 0xFF0000;
    private static final int WHITE = 0xFFFFFF;

    @TempDir
    Path folder;

    private final ImageFiles files = new ImageFiles(ImageLimits.STANDARD);

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5, 6, 7, 8})
    void photosComeUprightHoweverTheCameraWasHeld(int exif) throws IOException {
        Path file = folder.resolve("photo.jpg");
        Files.write(file, withOrientation(ImageEncoding.encode(asHeld(exif), ImageType.JPEG), exif));

        BufferedImage upright = files.read(file, 0);

        assertEquals(96, upright.getWidth());
        assertEquals(64, upright.getHeight());
        assertTrue(isRed(upright.getRGB(16, 16)), "the red corner is at the top left");
        assertTrue(!isRed(upright.getRGB(80, 16)) && !isRed(upright.getRGB(16, 48)), "and only there");
    }

    @Test
    void allPagesOfATiffAreRead() throws IOException {
        Path file = folder.resolve("fax.tif");
        ImageWriter writer = ImageIO.getImageWritersByFormatName("tiff").next();
        try (ImageOutputStream output = ImageIO.createImageOutputStream(file.toFile())) {
            writer.setOutput(output);
            writer.prepareWriteSequence(null);
            writer.writeToSequence(new IIOImage(page(96, 64), null, null), null);
            writer.writeToSequence(new IIOImage(page(40, 30), null, null), null);
            writer.endWriteSequence();
        }

        assertEquals(2, files.pageCount(file));
        assertEquals(96, files.read(file, 0).getWidth());
        assertEquals(40, files.read(file, 1).getWidth());
    }

    @ParameterizedTest
    @ValueSource(strings = {"bmp", "gif"})
    void bmpAndGifAreRead(String format) throws IOException {
        Path file = folder.resolve("page." + format);
        ImageIO.write(page(96, 64), format, file.toFile());

        assertEquals(1, files.pageCount(file));
        assertTrue(isRed(files.read(file, 0).getRGB(16, 16)));
    }

    @Test
    void webpIsRead() throws IOException {
        Path file = Files.write(folder.resolve("page.webp"), ImageEncoding.encode(page(96, 64), ImageType.WEBP));

        assertEquals(1, files.pageCount(file));
        assertEquals(96, files.read(file, 0).getWidth());
        assertTrue(isRed(files.read(file, 0).getRGB(16, 16)));
    }

    @Test
    void gifOfManyPicturesIsOnePageThatItsFirstShows() throws IOException {
        Path file = folder.resolve("film.gif");
        ImageWriter writer = ImageIO.getImageWritersByFormatName("gif").next();
        try (ImageOutputStream output = ImageIO.createImageOutputStream(file.toFile())) {
            writer.setOutput(output);
            writer.prepareWriteSequence(null);
            for (int frame = 0; frame < 10_000; frame++) {
                writer.writeToSequence(new IIOImage(page(frame == 0 ? 96 : 8, 8), null, null), null);
            }
            writer.endWriteSequence();
        }

        assertEquals(1, files.pageCount(file));
        assertEquals(96, files.read(file, 0).getWidth());
    }

    /** It was written by img2webp of libwebp. */
    @Test
    void webpOfManyPicturesIsOnePageThatItsFirstShows() throws IOException {
        Path file = folder.resolve("film.webp");
        try (InputStream film = ImageFilesTest.class.getResourceAsStream("film.webp")) {
            Files.copy(film, file);
        }

        files.checkHeader(file);
        assertEquals(1, files.pageCount(file));
        assertEquals(96, files.read(file, 0).getWidth());
        assertTrue(isRed(files.read(file, 0).getRGB(16, 16)));
    }

    @Test
    void webpThatIsBrokenIsRefused() throws IOException {
        byte[] bytes = ImageEncoding.encode(page(96, 64), ImageType.WEBP);
        Arrays.fill(bytes, 30, bytes.length, (byte) 0x55);
        Path file = Files.write(folder.resolve("page.webp"), Arrays.copyOf(bytes, bytes.length / 2));

        assertThrows(UnreadableFile.class, () -> files.read(file, 0));
    }

    @Test
    void hugeImageIsRefusedBeforeItIsDecoded() throws IOException {
        Path file = write("page.png", page(96, 64));

        ImageFiles strict = new ImageFiles(new ImageLimits(6000, 6000));

        assertThrows(UnreadableFile.class, () -> strict.read(file, 0));
    }

    @Test
    void largeImageIsThinnedOut() throws IOException {
        Path file = write("page.png", page(96, 64));

        BufferedImage image = new ImageFiles(new ImageLimits(10_000, 2000)).read(file, 0);

        assertEquals(48, image.getWidth());
        assertEquals(32, image.getHeight());
    }

    @Test
    void transparentPaperIsWhite() throws IOException {
        Path file = write("page.png", new BufferedImage(20, 20, BufferedImage.TYPE_INT_ARGB));

        assertEquals(WHITE, files.read(file, 0).getRGB(3, 3) & WHITE);
    }

    @Test
    void greyStaysAsItIs() throws IOException {
        BufferedImage grey = new BufferedImage(20, 20, BufferedImage.TYPE_BYTE_GRAY);
        grey.getRaster().setSample(3, 3, 0, 100);

        assertEquals(100, files.read(write("page.png", grey), 0).getRGB(3, 3) & 0xFF);
    }

    @Test
    void brokenOrForeignFilesAreRefused() throws IOException {
        byte[] png = ImageEncoding.encode(page(96, 64), ImageType.PNG);
        Path broken = Files.write(folder.resolve("broken.png"), Arrays.copyOf(png, 60));
        Path foreign = Files.write(folder.resolve("text.png"), "no image".getBytes(StandardCharsets.UTF_8));

        assertThrows(UnreadableFile.class, () -> files.read(broken, 0));
        assertThrows(UnreadableFile.class, () -> files.pageCount(foreign));
    }

    @Test
    void imagesAreWrittenInAllTypes() throws IOException {
        for (ImageType type : new ImageType[] {ImageType.PNG, ImageType.JPEG}) {
            BufferedImage again = ImageIO.read(new ByteArrayInputStream(ImageEncoding.encode(page(96, 64), type)));
            assertEquals(96, again.getWidth(), type.name());
        }
        String webp = new String(ImageEncoding.encode(page(96, 64), ImageType.WEBP), StandardCharsets.ISO_8859_1);
        assertTrue(webp.startsWith("RIFF") && webp.startsWith("WEBP", 8), "WEBP's mark");
    }

    private Path write(String name, BufferedImage image) throws IOException {
        Path file = folder.resolve(name);
        ImageIO.write(image, "png", file.toFile());
        return file;
    }

    /** White with a red upper left quarter. */
    private static BufferedImage page(int width, int height) {
        BufferedImage page = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                page.setRGB(x, y, x < width / 2 && y < height / 2 ? RED : WHITE);
            }
        }
        return page;
    }

    /** What the sensor stored: the inverse of what the orientation undoes. */
    private static BufferedImage asHeld(int exif) {
        Orientation orientation = Orientation.ofExif(exif);
        BufferedImage turned = QuarterTurns.turn(page(96, 64), (4 - orientation.turns()) % 4);
        return orientation.mirrored() ? QuarterTurns.mirror(turned) : turned;
    }

    private static boolean isRed(int pixel) {
        return (pixel >> 16 & 0xFF) > 200 && (pixel & 0xFF) < 80;
    }

    /** Puts an EXIF segment with this orientation behind the start of a JPEG. */
    private static byte[] withOrientation(byte[] jpeg, int value) {
        byte[] exif = {
            (byte) 0xFF,
            (byte) 0xE1,
            0,
            34,
            'E',
            'x',
            'i',
            'f',
            0,
            0,
            'M',
            'M',
            0,
            42,
            0,
            0,
            0,
            8,
            0,
            1,
            1,
            18,
            0,
            3,
            0,
            0,
            0,
            1,
            0,
            (byte) value,
            0,
            0,
            0,
            0,
            0,
            0
        };
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        bytes.write(jpeg, 0, 2);
        bytes.write(exif, 0, exif.length);
        bytes.write(jpeg, 2, jpeg.length - 2);
        return bytes.toByteArray();
    }
}
