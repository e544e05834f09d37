package io.docket.domain.document;

import io.docket.domain.kernel.FormatId;
import java.util.Optional;

/**
 * One of the documents that a file holds: it begins on a page (counted from 0) and ends where the next begins, or is only a
 * part of that page; it is of a type and read by a format as far as these are known.
 */
public record Section(
        int page,
        Optional<Box> part,
        Optional<Confidence> confidence,
        Optional<String> documentType,
        Optional<FormatId> format) {
    /** One of whole pages. */
    public Section(
            int page, Optional<Confidence> confidence, Optional<String> documentType, Optional<FormatId> format) {
        this(page, Optional.empty(), confidence, documentType, format);
    }
}
