package io.docket.ocr.office.slide;

import io.docket.application.document.UnreadableFile;
import io.docket.ocr.office.page.Pictures;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.InputStream;
import org.apache.poi.sl.draw.BitmapImageRenderer;

/** Decodes pictures of slides within the bounds of all pictures; one that cannot be decoded is not drawn. */
final class SlidePicture extends BitmapImageRenderer {
    private final Pictures pictures;

    SlidePicture(Pictures pictures) {
        this.pictures = pictures;
    }

    /** Metafiles too, so that nothing decodes outside these bounds. */
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
        load(() -> new java.io.ByteArrayInputStream(data));
    }

    private void load(Pictures.Content content) throws IOException {
        try {
            img = pictures.decode(content);
        } catch (UnreadableFile unusable) {
            img = new BufferedImage(1, 1, BufferedImage.TYPE_INT_ARGB);
        }
    }
}
