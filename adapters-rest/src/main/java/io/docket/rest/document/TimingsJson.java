package io.docket.rest.document;

import io.docket.domain.document.Document;
import io.docket.domain.document.State;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** When what happened; {@code processing_period} is in seconds from start to end. */
@Schema(name = "TimingsModelGet")
public record TimingsJson(
        Optional<Instant> receiveTime,
        Optional<Instant> startTime,
        Optional<Instant> doneTime,
        Optional<Double> processingPeriod,
        Optional<Instant> feedbackTime,
        Optional<Instant> submitTime) {
    private static final double MILLIS = 1_000;

    static TimingsJson of(Document document) {
        Optional<Instant> done = document.outcome().map(outcome -> outcome.at());
        return new TimingsJson(
                Optional.of(document.receivedAt()),
                document.startedAt(),
                done,
                document.startedAt()
                        .flatMap(start ->
                                done.map(end -> Duration.between(start, end).toMillis() / MILLIS)),
                document.review().feedbackAt(),
                document.review().submitted().filter(State::value).map(State::since));
    }
}
