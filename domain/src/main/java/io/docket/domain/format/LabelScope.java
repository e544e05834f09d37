package io.docket.domain.format;

/** How far one value of a field reaches. */
public enum LabelScope {
    DOCUMENT,
    PAGE,
    SECTION
}
