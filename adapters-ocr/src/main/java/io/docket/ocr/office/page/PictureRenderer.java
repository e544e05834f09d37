package io.docket.ocr.office.page;

import io.docket.application.document.UnreadableFile;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import org.apache.poi.sl.draw.BitmapImageRenderer;

/**
 * Decodes pictures that POI comes upon while it draws within the bounds of all pictures, metafiles too, so that nothing
 * decodes outside these; one that cannot be decoded is not drawn.
 */
public final class PictureRenderer extends BitmapImageRenderer {
    private final Decoding decoding;

    public PictureRenderer(Decoding decoding) {
        this.decoding = decoding;
    }

    @Override
    public boolean canRender(String contentType) {
        return true;
    }

    @Override
    public void loadImage(InputStream data, String contentType) throws IOException {
        load(() -> data);
    }

    @Override
    public void loadImage(byte[] data, String contentType) throws IOException {
        load(() -> new ByteArrayInputStream(data));
    }

    private void load(Pictures.Content content) throws IOException {
        try {
            img = decoding.decode(content);
        } catch (UnreadableFile unusable) {
            img = new BufferedImage(1, 1, BufferedImage.TYPE_INT_ARGB);
        }
    }

    /** How pictures are decoded: UnreadableFile where one cannot be. */
    @FunctionalInterface
    public interface Decoding {
        BufferedImage decode(Pictures.Content content) throws IOException;
    }
}
