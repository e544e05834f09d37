package io.docket.domain.extraction.lesson;

import io.docket.domain.document.Section;
import io.docket.domain.kernel.FormatId;
import java.util.List;
import java.util.Optional;

/** What somebody said that a document is, as far as it was said. */
public record TaughtKind(Optional<FormatId> format, Optional<String> documentType) {
    /** Of a file that holds one document; of several nothing is taught, since a lesson has the layout of a whole file. */
    static Optional<TaughtKind> of(List<Section> said) {
        return said.stream()
                .filter(section -> said.size() == 1)
                .filter(section ->
                        section.format().isPresent() || section.documentType().isPresent())
                .map(section -> new TaughtKind(section.format(), section.documentType()))
                .findFirst();
    }
}
