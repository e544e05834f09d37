package io.docket.domain.document;

/** Where a page's words come from. */
public enum TextSource {
    /** The text layer that the file itself carries. */
    LAYER,
    /** Recognition by Tesseract. */
    TESSERACT,
    /** Recognition by PP-OCR. */
    PP_OCR,
    /** Words of a file that has no image of its own, such as plain text or an XML invoice. */
    GENERATED,
    /** The page holds nothing to read. */
    NONE
}
