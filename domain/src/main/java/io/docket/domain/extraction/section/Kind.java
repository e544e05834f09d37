package io.docket.domain.extraction.section;

import io.docket.domain.extraction.lesson.KindVote;
import io.docket.domain.extraction.lesson.TaughtKind;
import io.docket.domain.format.Format;
import io.docket.domain.kernel.FormatId;
import java.util.List;
import java.util.Optional;

/** What a section is held to be, and how likely that is among all that it could be. */
record Kind(Optional<FormatId> format, Optional<String> documentType, double likely) {
    /** What lessons say instead, where it is one of the formats; what they leave open stays as it was read. */
    Optional<Kind> taught(KindVote vote, List<Format> formats) {
        TaughtKind said = vote.kind();
        Optional<FormatId> saidFormat = said.format()
                .or(() -> formats.stream()
                        .filter(one -> one.documentTypes().stream()
                                .anyMatch(type -> said.documentType().equals(Optional.of(type.fieldName()))))
                        .map(Format::id)
                        .findFirst());
        return formats.stream()
                .filter(one -> saidFormat.equals(Optional.of(one.id())))
                .findFirst()
                .map(one -> {
                    boolean sameFormat = saidFormat.equals(format);
                    Optional<String> type = said.documentType().or(() -> documentType.filter(any -> sameFormat));
                    boolean agree = sameFormat && type.equals(documentType);
                    double both = 1 - (1 - likely) * (1 - vote.likely());
                    return new Kind(saidFormat, type, agree ? both : vote.likely());
                });
    }
}
