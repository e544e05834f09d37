package io.docket.ocr.image;

import com.luciad.imageio.webp.WebPImageReaderSpi;
import io.docket.application.document.UnreadableFile;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.Optional;
import javax.imageio.IIOException;
import javax.imageio.ImageIO;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;
import javax.imageio.stream.FileImageInputStream;
import javax.imageio.stream.ImageInputStream;
import javax.imageio.stream.MemoryCacheImageInputStream;

/**
 * Decodes JPEG, PNG, BMP, GIF, WebP and TIFF files (many pages) within limits, each page turned and mirrored as its camera
 * says; files that cannot be decoded are refused by {@link UnreadableFile}. Of a GIF or WebP that moves, the first picture
 * is the only page. Safe for use by several threads.
 */
public final class ImageFiles {
    private final ImageLimits limits;

    public ImageFiles(ImageLimits limits) {
        this.limits = limits;
    }

    /** At least 1. */
    public int pageCount(Path file) {
        return decode(file, reader -> {
            int pages = Orientations.isTiff(reader) ? reader.getNumImages(true) : 1;
            if (pages < 1) {
                throw new UnreadableFile("The image holds no page.");
            }
            return pages;
        });
    }

    /** Reads the header alone: refuses what is broken, or larger than may be decoded. */
    public void checkHeader(Path file) {
        decode(file, reader -> {
            checkSize(reader.getWidth(0), reader.getHeight(0));
            return reader;
        });
    }

    /** The shorter of the sides of the first page, in pixels, by the header alone. */
    public int smallerSide(Path file) {
        return decode(file, reader -> Math.min(reader.getWidth(0), reader.getHeight(0)));
    }

    /** One page, counted from 0, as an opaque {@code TYPE_INT_RGB} image. */
    public BufferedImage read(Path file, int page) {
        return decode(file, reader -> read(file, reader, page));
    }

    /** The file itself, if it is a JPEG in grey or in colours that needs no turning. */
    public Optional<byte[]> uprightJpeg(Path file) {
        return decode(file, reader -> {
            boolean upright = "JPEG".equalsIgnoreCase(reader.getFormatName())
                    && Orientations.of(file, reader, 0).equals(Orientation.UPRIGHT);
            return upright
                    ? Optional.of(Files.readAllBytes(file))
                            .filter(jpeg -> JpegHead.of(jpeg).isGreyOrColour())
                    : Optional.empty();
        });
    }

    /** What {@link ImageEncoding} wrote as PNG or JPEG. */
    public static BufferedImage decoded(byte[] image) {
        try {
            return OpaqueImages.opaque(ImageIO.read(new ByteArrayInputStream(image)));
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    /** The first picture of a file that lies in memory, as its pixels are, opaque. */
    public BufferedImage read(byte[] content) {
        return decode(
                () -> new MemoryCacheImageInputStream(new ByteArrayInputStream(content)), reader -> pixels(reader, 0));
    }

    private BufferedImage read(Path file, ImageReader reader, int page) throws IOException {
        return Orientations.of(file, reader, page).putStraight(pixels(reader, page));
    }

    private BufferedImage pixels(ImageReader reader, int page) throws IOException {
        int width = reader.getWidth(page);
        int height = reader.getHeight(page);
        checkSize(width, height);
        ImageReadParam parameters = reader.getDefaultReadParam();
        int step = limits.step(width, height);
        parameters.setSourceSubsampling(step, step, 0, 0);
        return OpaqueImages.opaque(reader.read(page, parameters));
    }

    private void checkSize(int width, int height) {
        if (limits.refuses(width, height)) {
            throw new UnreadableFile("The image has %d × %d pixels; at most %d million are read."
                    .formatted(width, height, limits.refusedAbove() / 1_000_000));
        }
    }

    private <T> T decode(Path file, Decoding<T> decoding) {
        return decode(() -> new FileImageInputStream(file.toFile()), decoding);
    }

    private <T> T decode(Source source, Decoding<T> decoding) {
        try (ImageInputStream input = source.open()) {
            Optional<ImageInputStream> first = WebpFilm.firstPicture(input);
            return decode(first.orElse(input), decoding);
        } catch (EOFException broken) {
            throw new UnreadableFile("The image ends too early.", broken);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private static <T> T decode(ImageInputStream input, Decoding<T> decoding) throws IOException {
        ImageReader reader = reader(input);
        try {
            reader.setInput(input, false, false);
            return decoding.with(reader);
        } catch (IIOException | IllegalArgumentException | IndexOutOfBoundsException | IllegalStateException broken) {
            throw broken(broken);
        } catch (IOException failed) {
            // What the decoder of WebP says of a picture; all else is the disk's fault.
            if (String.valueOf(failed.getMessage()).startsWith("Decode returned code")) {
                throw broken(failed);
            }
            throw failed;
        } finally {
            reader.dispose();
        }
    }

    private static UnreadableFile broken(Exception cause) {
        return new UnreadableFile("The image is broken or of a kind that cannot be read.", cause);
    }

    /** WebP's reader is made by hand, as its writer is: see {@link ImageEncoding}. */
    private static ImageReader reader(ImageInputStream input) throws IOException {
        var webp = new WebPImageReaderSpi();
        if (webp.canDecodeInput(input)) {
            return webp.createReaderInstance(null);
        }
        Iterator<ImageReader> readers = ImageIO.getImageReaders(input);
        if (!readers.hasNext()) {
            throw new UnreadableFile("The file is no image that can be read.");
        }
        return readers.next();
    }

    @FunctionalInterface
    private interface Source {
        ImageInputStream open() throws IOException;
    }

    @FunctionalInterface
    private interface Decoding<T> {
        T with(ImageReader reader) throws IOException;
    }
}
