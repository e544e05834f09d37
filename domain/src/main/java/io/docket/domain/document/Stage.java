package io.docket.domain.document;

/** The steps of processing, in their order; a finished one is not done again. */
public enum Stage {
    /** Opens the file: how many pages it has, and the electronic invoice that it is or carries. */
    UNPACK,
    /** Reads the words of each page. */
    TEXT,
    /** Finds where the documents begin that the file holds, and what each is. */
    SECTIONS,
    /** Finds the values of the format's fields. */
    FIELDS,
    /** Decides whether the document goes straight through. */
    DECISION
}
