package io.docket.domain.extraction.section;

import io.docket.domain.kernel.FormatId;
import java.util.Optional;

/** What a section is held to be, and how likely that is among all that it could be. */
record Kind(Optional<FormatId> format, Optional<String> documentType, double likely) {}
