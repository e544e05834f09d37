package io.docket.domain.extraction.lesson;

import io.docket.domain.document.Section;
import io.docket.domain.kernel.FormatId;
import java.util.Optional;

/** What somebody said that a document is, as far as it was said. */
public record TaughtKind(Optional<FormatId> format, Optional<String> documentType) {
    static Optional<TaughtKind> of(Section said) {
        return said.format().isPresent() || said.documentType().isPresent()
                ? Optional.of(new TaughtKind(said.format(), said.documentType()))
                : Optional.empty();
    }
}
