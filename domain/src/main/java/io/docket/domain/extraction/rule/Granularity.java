package io.docket.domain.extraction.rule;

/** Into which parts a document is taken apart to be searched, each by itself. */
public enum Granularity {
    DOCUMENT,
    PAGE,
    /** The document, as long as none is split into sections. */
    SECTION,
    /** Lines that stand close under each other. */
    BLOCK,
    /** What stands beside each other across the page. */
    LINE
}
