package io.docket.rest.document;

import io.docket.domain.document.Document;
import io.docket.domain.document.Outcome;
import io.docket.domain.document.VersionSource;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Where a document stands; {@code success} is absent until it has been processed. */
@Schema(name = "StatusDataModel")
public record StatusJson(
        boolean archived,
        Optional<Boolean> success,
        boolean data,
        boolean feedback,
        Optional<Boolean> lock,
        Optional<Boolean> escalate,
        Optional<Boolean> reject,
        Optional<Boolean> sampling,
        Optional<Boolean> readyAccepted,
        Optional<Integer> readyAttempts,
        Optional<Boolean> rejectAccepted,
        Optional<Integer> rejectAttempts,
        Optional<Boolean> submitAccepted,
        Optional<Integer> submitAttempts) {
    static StatusJson of(Document document) {
        return new StatusJson(
                document.archived(),
                document.outcome().map(Outcome::success),
                document.prediction().isPresent(),
                document.versions().stream().anyMatch(version -> version.key().source() == VersionSource.HUMAN),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }
}
