package io.docket.ocr.image;

import io.docket.application.document.UnreadableFile;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Iterator;
import javax.imageio.IIOException;
import javax.imageio.ImageIO;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;
import javax.imageio.stream.FileImageInputStream;

/**
 * Decodes JPEG, PNG and TIFF files (many pages) within limits, each page turned and mirrored as its camera says; files that
 * cannot be decoded are refused by {@link UnreadableFile}. Safe for use by several threads.
 */
public final class ImageFiles {
    private final ImageLimits limits;

    public ImageFiles(ImageLimits limits) {
        this.limits = limits;
    }

    /** At least 1. */
    public int pageCount(Path file) {
        return decode(file, reader -> {
            int pages = reader.getNumImages(true);
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

    /** What {@link ImageEncoding} wrote as PNG or JPEG. */
    public static BufferedImage decoded(byte[] image) {
        try {
            return OpaqueImages.opaque(ImageIO.read(new ByteArrayInputStream(image)));
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private BufferedImage read(Path file, ImageReader reader, int page) throws IOException {
        int width = reader.getWidth(page);
        int height = reader.getHeight(page);
        checkSize(width, height);
        ImageReadParam parameters = reader.getDefaultReadParam();
        int step = limits.step(width, height);
        parameters.setSourceSubsampling(step, step, 0, 0);
        BufferedImage image = OpaqueImages.opaque(reader.read(page, parameters));
        return Orientations.of(file, reader, page).putStraight(image);
    }

    private void checkSize(int width, int height) {
        if (limits.refuses(width, height)) {
            throw new UnreadableFile("The image has %d × %d pixels; at most %d million are read."
                    .formatted(width, height, limits.refusedAbove() / 1_000_000));
        }
    }

    private <T> T decode(Path file, Decoding<T> decoding) {
        try (FileImageInputStream input = new FileImageInputStream(file.toFile())) {
            Iterator<ImageReader> readers = ImageIO.getImageReaders(input);
            if (!readers.hasNext()) {
                throw new UnreadableFile("The file is no image that can be read.");
            }
            ImageReader reader = readers.next();
            try {
                reader.setInput(input, false, false);
                return decoding.with(reader);
            } catch (IIOException
                    | IllegalArgumentException
                    | IndexOutOfBoundsException
                    | IllegalStateException broken) {
                throw new UnreadableFile("The image is broken or of a kind that cannot be read.", broken);
            } finally {
                reader.dispose();
            }
        } catch (EOFException broken) {
            throw new UnreadableFile("The image ends too early.", broken);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    @FunctionalInterface
    private interface Decoding<T> {
        T with(ImageReader reader) throws IOException;
    }
}
