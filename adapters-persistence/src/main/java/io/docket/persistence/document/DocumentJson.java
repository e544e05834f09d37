package io.docket.persistence.document;

import io.docket.domain.document.Document;
import io.docket.domain.document.DocumentFile;
import io.docket.domain.document.Doubt;
import io.docket.domain.document.Hints;
import io.docket.domain.document.Outcome;
import io.docket.domain.document.ReviewState;
import io.docket.domain.document.Section;
import io.docket.domain.document.Stage;
import io.docket.domain.kernel.DocumentId;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What a document holds beside the facts that it is found by, as it is stored. */
record DocumentJson(
        Map<String, HintJson> hints,
        VersionJson.KeyJson next,
        List<VersionJson> versions,
        Optional<String> failure,
        List<DoubtJson> blockers,
        Optional<ReviewJson> review,
        Optional<Map<Stage, Instant>> endedAt,
        Optional<String> copyOf,
        Optional<List<FileJson>> files,
        Optional<List<SectionJson>> sections) {
    static DocumentJson of(Document document) {
        return new DocumentJson(
                HintJson.of(document.hints()),
                VersionJson.KeyJson.of(document.next()),
                document.versions().stream().map(VersionJson::of).toList(),
                document.outcome().flatMap(Outcome::failure),
                document.outcome().map(Outcome::doubts).orElse(List.of()).stream()
                        .map(DoubtJson::of)
                        .toList(),
                Optional.of(document.review())
                        .filter(state -> !state.equals(ReviewState.NONE))
                        .map(ReviewJson::of),
                Optional.of(document.endedAt()).filter(ends -> !ends.isEmpty()),
                document.copyOf().map(DocumentId::value),
                Optional.of(document.contents().stream().map(FileJson::of).toList())
                        .filter(files -> !files.isEmpty()),
                Optional.of(document.sections().stream().map(SectionJson::of).toList())
                        .filter(some -> !some.isEmpty()));
    }

    List<DocumentFile> domainContents() {
        return files.orElse(List.of()).stream().map(FileJson::toDomain).toList();
    }

    List<Section> domainSections() {
        return sections.orElse(List.of()).stream().map(SectionJson::toDomain).toList();
    }

    List<Doubt> domainDoubts() {
        return blockers.stream().map(DoubtJson::toDomain).toList();
    }

    ReviewState domainReview() {
        return review.map(ReviewJson::toDomain).orElse(ReviewState.NONE);
    }

    Hints domainHints() {
        return HintJson.toDomain(hints);
    }
}
