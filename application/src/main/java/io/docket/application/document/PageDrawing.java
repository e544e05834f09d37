package io.docket.application.document;

/** Makes something else of pages' images. Safe for use by several threads. */
public interface PageDrawing {
    /** The longer side of a thumbnail, in pixels: what shows a page in a list, yet weighs some kilobytes. */
    int THUMBNAIL_SIDE = 256;

    /** An image in small, whose longer side has {@link #THUMBNAIL_SIDE} pixels; one that is no larger stays as large as it is. */
    byte[] thumbnail(byte[] image, ImageType type);
}
