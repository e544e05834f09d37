package io.docket.application.document;

/** How large the image of a page is. */
public enum ImageSize {
    /** As the page is, at 200 dpi, so that the boxes of words and values fit. */
    FULL("page"),
    /** Small, for lists of pages; see {@link PageDrawing#thumbnail}. */
    THUMBNAIL("thumbnail");

    private final String label;

    ImageSize(String label) {
        this.label = label;
    }

    /** What files with such an image are called. */
    String label() {
        return label;
    }
}
