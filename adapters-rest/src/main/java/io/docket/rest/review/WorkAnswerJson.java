package io.docket.rest.review;

import io.docket.application.review.WorkList;
import io.docket.domain.document.Document;
import io.docket.domain.kernel.DocumentId;
import io.docket.domain.kernel.InboxId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What was asked of the work list: a {@code count}; a document by its {@code id}, absent when there is none; an average in
 * {@code seconds} of {@code count} documents; or {@code inboxes} with what waits in each.
 */
@Schema(name = "WorkAnswer")
public record WorkAnswerJson(
        Optional<Long> count,
        Optional<DocumentId> id,
        Optional<InboxId> inbox,
        Optional<Instant> receiveTime,
        Optional<Double> seconds,
        Optional<List<InboxWorkJson>> inboxes) {
    private static final double MILLIS = 1_000;

    static WorkAnswerJson count(long count) {
        return new WorkAnswerJson(
                Optional.of(count),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    static WorkAnswerJson id(Optional<DocumentId> id) {
        return new WorkAnswerJson(
                Optional.empty(), id, Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
    }

    static WorkAnswerJson document(Optional<Document> document) {
        return new WorkAnswerJson(
                Optional.empty(),
                document.map(Document::id),
                document.map(Document::inbox),
                document.map(Document::receivedAt),
                Optional.empty(),
                Optional.empty());
    }

    static WorkAnswerJson average(WorkList.Average average) {
        return new WorkAnswerJson(
                Optional.of(average.documents()),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                average.length().map(length -> length.toMillis() / MILLIS),
                Optional.empty());
    }

    static WorkAnswerJson inboxes(List<WorkList.Waiting> inboxes) {
        return new WorkAnswerJson(
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.of(inboxes.stream().map(InboxWorkJson::of).toList()));
    }

    /** How much waits in an inbox, and how much of it is escalated. */
    @Schema(name = "InboxWork")
    public record InboxWorkJson(InboxId inbox, long count, long escalatedCount) {
        static InboxWorkJson of(WorkList.Waiting waiting) {
            return new InboxWorkJson(waiting.inbox(), waiting.documents(), waiting.escalated());
        }
    }
}
