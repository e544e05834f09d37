package io.docket.domain.review;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.docket.domain.document.Document;
import io.docket.domain.document.Doubt;
import io.docket.domain.document.Hints;
import io.docket.domain.document.MediaType;
import io.docket.domain.document.Outcome;
import io.docket.domain.document.Prediction;
import io.docket.domain.document.Stage;
import io.docket.domain.document.StoredFile;
import io.docket.domain.document.Version;
import io.docket.domain.document.VersionKey;
import io.docket.domain.job.ProcessingJob;
import io.docket.domain.kernel.DocumentId;
import io.docket.domain.kernel.InboxId;
import io.docket.domain.kernel.JobId;
import io.docket.domain.kernel.TenantId;
import io.docket.domain.kernel.UserId;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class WorkflowTest {
    private static final Instant NOW = Instant.parse("2026-11-24T10:00:00Z");
    private static final List<Doubt> MISSING =
            List.of(new Doubt(Doubt.Cause.MANDATORY, List.of("total"), "total is missing"));
    private static final Optional<UserId> ANN = Optional.of(new UserId("a".repeat(24)));
    private static final DocumentId ID = new DocumentId("1".repeat(24));

    private final Document received = Document.received(
            ID,
            new InboxId("2".repeat(24)),
            "invoice.pdf",
            MediaType.PDF,
            new StoredFile("0".repeat(64), 10),
            Hints.NONE,
            ANN,
            NOW);
    private final ProcessingJob job =
            ProcessingJob.queued(new JobId("3".repeat(24)), new TenantId("4".repeat(24)), ID, NOW);

    private static Instant at(int seconds) {
        return NOW.plusSeconds(seconds);
    }

    private Document processed() {
        return received.started(at(1))
                .unpacked(1)
                .ended(Stage.UNPACK, at(2))
                .read()
                .ended(Stage.TEXT, at(5))
                .predicted(at(6), Prediction.EMPTY)
                .ended(Stage.FIELDS, at(6))
                .processed(Outcome.succeeded(at(7), MISSING))
                .ended(Stage.DECISION, at(7));
    }

    private static List<String> ids(Workflow workflow) {
        return workflow.happenings().stream().map(Happening::id).toList();
    }

    private static Happening named(String id, Workflow workflow) {
        return workflow.happenings().stream()
                .filter(happening -> happening.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void whatWaitsWasReceivedAndQueuedAndNothingElse() {
        Workflow workflow = Workflow.of(received, List.of(job));
        assertEquals(List.of("received", "queued-1"), ids(workflow));
        assertEquals(ANN, named("received", workflow).by());
        assertEquals(Standing.PROCESSING, Standing.of(received));
    }

    @Test
    void stagesVersionsAndTheDecisionFollowInTime() {
        Workflow workflow = Workflow.of(
                processed(), List.of(job.leased("w", NOW, Duration.ofMinutes(1)).done()));
        assertEquals(
                List.of(
                        "received",
                        "queued-1",
                        "started",
                        "unpack",
                        "text",
                        "fields",
                        "version-machine-predicted",
                        "decision"),
                ids(workflow));
        Happening decision = named("decision", workflow);
        assertEquals("Needs review", decision.label());
        assertEquals(List.of("total is missing"), decision.reasons());
        assertEquals(at(7), decision.at());
        assertEquals(Standing.REVIEW, Standing.of(processed()));
    }

    @Test
    void attemptsThatFailedAreCountedWithTheirReason() {
        ProcessingJob again = job.leased("w", NOW, Duration.ofMinutes(1)).attemptFailed(at(3), "The engine stopped.");
        Happening queued = named("queued-1", Workflow.of(received, List.of(again)));
        assertEquals(Optional.of(1), queued.attempts());
        assertEquals(List.of("The engine stopped."), queued.reasons());
    }

    @Test
    void aFailureSaysWhy() {
        Document failed = received.processed(Outcome.failed(at(4), "The file is broken."));
        Happening decision = named("decision", Workflow.of(failed, List.of(job)));
        assertEquals("Processing failed", decision.label());
        assertEquals(List.of("The file is broken."), decision.reasons());
        assertEquals(Standing.FAILED, Standing.of(failed));
    }

    @Test
    void whatPeopleDidFollowsWithWhoDidIt() {
        Document said = processed().adding(Version.given("reviewed", at(20), Prediction.EMPTY, List.of(), ANN));
        Document submitted = said.reviewed(said.review()
                .opened(true, ANN, at(9))
                .locked(ANN, at(10))
                .feedbackGiven(at(20))
                .submitted(true, ANN, at(20)));
        Workflow workflow = Workflow.of(submitted, List.of(job));
        assertEquals(
                List.of(
                        "review",
                        "opened-" + "a".repeat(24),
                        "version-human-reviewed",
                        "lock",
                        "feedback",
                        "submitted"),
                ids(workflow).subList(8, 14));
        assertEquals("Unlocked", named("lock", workflow).label());
        assertEquals(ANN, named("submitted", workflow).by());
        assertEquals(Standing.SUBMITTED, Standing.of(submitted));
    }

    @Test
    void aReprocessedDocumentKeepsWhatWasReadAndSaysWhatIsDoneAnew() {
        Document again = processed().reprocessing(VersionKey.PREDICTED).started(at(31));
        var second = ProcessingJob.queued(new JobId("5".repeat(24)), job.tenant(), ID, at(30));
        assertEquals(
                List.of("received", "queued-1", "unpack", "text", "version-machine-predicted", "queued-2", "started"),
                ids(Workflow.of(again, List.of(job, second))));
    }

    @Test
    void whereADocumentStandsIsOneWord() {
        Document sure = processed().processed(Outcome.succeeded(at(7), List.of()));
        assertEquals(Standing.STRAIGHT_THROUGH, Standing.of(sure));
        assertEquals(Standing.REVIEW, Standing.of(sure.reviewed(sure.review().sampled(true))));
        Document unsure = processed();
        assertEquals(
                Standing.ESCALATED, Standing.of(unsure.reviewed(unsure.review().escalated(true, ANN, at(8)))));
        assertEquals(
                Standing.REJECTED, Standing.of(unsure.reviewed(unsure.review().rejected(true, ANN, at(8)))));
    }
}
