package io.docket.application.document;

import io.docket.domain.document.ReadPage;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Iterator;

/** Makes something else of pages' images. Safe for use by several threads. */
public interface PageDrawing {
    /** The longer side of a thumbnail, in pixels: what shows a page in a list, yet weighs some kilobytes. */
    int THUMBNAIL_SIDE = 256;

    /** An image in small, whose longer side has {@link #THUMBNAIL_SIDE} pixels; one that is no larger stays as large as it is. */
    byte[] thumbnail(byte[] image, ImageType type);

    /**
     * Writes pages as a PDF/A-2b, each as its image with its words unseen upon it, so that they can be searched and copied.
     * The pages are asked for one after the other, and no more than one is held in memory. The same pages, title and
     * {@code seed} (of the file's own identifier) give the same bytes.
     */
    void searchablePdf(String title, String seed, Iterator<Scan> pages, OutputStream out) throws IOException;

    /** What was read of a page, and its image as JPEG or, of one bit a pixel, as PNG. */
    record Scan(ReadPage page, byte[] image) {}
}
