package io.docket.ocr.image;

import com.luciad.imageio.webp.WebPImageWriterSpi;
import io.docket.application.document.ImageType;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.MemoryCacheImageOutputStream;

/** Writes images as PNG, JPEG or WEBP. */
public final class ImageEncoding {
    private static final float QUALITY = 0.85f;

    private ImageEncoding() {}

    public static byte[] encode(BufferedImage image, ImageType type) {
        ImageWriter writer = writer(type);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (MemoryCacheImageOutputStream output = new MemoryCacheImageOutputStream(bytes)) {
            writer.setOutput(output);
            writer.write(null, new IIOImage(OpaqueImages.opaque(image), null, null), parameters(writer, type));
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        } finally {
            writer.dispose();
        }
        return bytes.toByteArray();
    }

    /** WEBP's writer is made by hand: in a web application its jar is not seen by ImageIO's registry. */
    private static ImageWriter writer(ImageType type) {
        return switch (type) {
            case PNG -> ImageIO.getImageWritersByFormatName("png").next();
            case JPEG -> ImageIO.getImageWritersByFormatName("jpeg").next();
            case WEBP -> new WebPImageWriterSpi().createWriterInstance(null);
        };
    }

    private static ImageWriteParam parameters(ImageWriter writer, ImageType type) {
        ImageWriteParam parameters = writer.getDefaultWriteParam();
        if (type != ImageType.PNG) {
            parameters.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
            parameters.setCompressionType(parameters.getCompressionTypes()[0]);
            parameters.setCompressionQuality(QUALITY);
        }
        return parameters;
    }
}
