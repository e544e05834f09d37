package io.docket.persistence.document;

import io.docket.domain.document.Box;
import io.docket.domain.document.Confidence;
import io.docket.domain.document.Section;
import io.docket.domain.kernel.FormatId;
import java.util.List;
import java.util.Optional;

/** A section as it is stored; {@code part} is left, top, right and bottom. */
record SectionJson(
        int page,
        Optional<List<Integer>> part,
        Optional<Integer> confidence,
        Optional<String> documentType,
        Optional<String> format) {
    static SectionJson of(Section section) {
        return new SectionJson(
                section.page(),
                section.part().map(box -> List.of(box.left(), box.top(), box.right(), box.bottom())),
                section.confidence().map(Confidence::percent),
                section.documentType(),
                section.format().map(FormatId::value));
    }

    Section toDomain() {
        return new Section(
                page,
                part.map(box -> new Box(box.get(0), box.get(1), box.get(2), box.get(3))),
                confidence.map(Confidence::new),
                documentType,
                format.map(FormatId::new));
    }
}
