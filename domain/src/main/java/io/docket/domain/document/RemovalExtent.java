package io.docket.domain.document;

/** How much of a document is removed. */
public enum RemovalExtent {
    /** All of it. */
    FULL,
    /** Its files and images; it is archived with its data. */
    SOURCE_FILES
}
