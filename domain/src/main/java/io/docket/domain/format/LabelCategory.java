package io.docket.domain.format;

/** What a field is for: read from the page, a person's tag, a separator of sections, or computed from others. */
public enum LabelCategory {
    ANNOTATION,
    TAG,
    SEPARATOR,
    COMPUTED
}
