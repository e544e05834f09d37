package io.docket.domain.document;

import io.docket.domain.kernel.FormatId;
import java.util.Optional;

/** A part of a document that begins on a page (counted from 0), of a type and read by a format as far as these are known. */
public record Section(
        int page, Optional<Confidence> confidence, Optional<String> documentType, Optional<FormatId> format) {}
