package io.docket.domain.automation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.docket.domain.document.Document;
import io.docket.domain.document.Doubt;
import io.docket.domain.document.Draw;
import io.docket.domain.document.Draw.Share;
import io.docket.domain.document.Hints;
import io.docket.domain.document.MediaType;
import io.docket.domain.document.Outcome;
import io.docket.domain.document.ReviewState;
import io.docket.domain.document.StoredFile;
import io.docket.domain.document.VersionKey;
import io.docket.domain.kernel.DocumentId;
import io.docket.domain.kernel.Id;
import io.docket.domain.kernel.InboxId;
import io.docket.domain.kernel.InvalidValue;
import io.docket.domain.kernel.UserId;
import io.docket.domain.settings.Layer;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class SamplingTest {
    private static final Instant NOW = Instant.parse("2026-11-24T10:00:00Z");
    private static final Optional<UserId> ANN = Optional.of(new UserId("a".repeat(24)));
    private static final List<Doubt> UNSURE = List.of(new Blocker.MissingMandatoryField("total").doubt());

    private static Sampling share(Share share, int percent) {
        return new Sampling(Map.of(share, percent));
    }

    private static Document document(long number, List<Doubt> doubts) {
        return Document.received(
                        new DocumentId(Id.text(NOW, number)),
                        new InboxId("2".repeat(24)),
                        "receipt.png",
                        MediaType.PNG,
                        new StoredFile("0".repeat(64), 10),
                        Hints.NONE,
                        ANN,
                        NOW)
                .processed(Outcome.succeeded(NOW, doubts));
    }

    private static Document decided(Sampling sampling, List<Doubt> doubts) {
        return sampling.decided(document(1, doubts), NOW);
    }

    private static ReviewState submitted(Sampling sampling, Document document) {
        return sampling.submitted(document, document.review().submitted(true, ANN, NOW), NOW);
    }

    private static long drawn(int percent) {
        return Stream.iterate(1L, number -> number + 1)
                .limit(2_000)
                .map(number -> share(Share.SECOND_PASS_STP, percent).decided(document(number, List.of()), NOW))
                .filter(Document::waitsForReview)
                .count();
    }

    @Test
    void aSampleOfWhatGoesStraightThroughWaitsForReviewWithItsReason() {
        Document drawn = decided(share(Share.SECOND_PASS_STP, 100), List.of());
        assertTrue(drawn.waitsForReview());
        assertTrue(drawn.outcome().orElseThrow().straightThrough());
        assertEquals(
                "drawn as a sample: 100 of 100 documents that go straight through are reviewed all the same",
                drawn.review().drawn().orElseThrow().reason());
        assertFalse(decided(share(Share.SECOND_PASS_STP, 0), List.of()).waitsForReview());
    }

    @Test
    void theShareIsKeptOverManyDocuments() {
        assertEquals(0, drawn(0));
        assertTrue(Math.abs(drawn(10) - 200) < 60, () -> "drawn: " + drawn(10));
        assertEquals(2_000, drawn(100));
    }

    @Test
    void processingAgainDrawsTheSameAndWhatWasReviewedIsNoSampleAgain() {
        Sampling sampling = share(Share.SECOND_PASS_STP, 100);
        Document drawn = decided(sampling, List.of());
        Document again = drawn.reprocessing(VersionKey.PREDICTED).processed(Outcome.succeeded(NOW, List.of()));
        assertEquals(again, sampling.decided(again, NOW.plusSeconds(5)));
        Document reviewed = again.reviewed(again.review().submitted(true, ANN, NOW));
        assertFalse(sampling.decided(reviewed, NOW).waitsForReview());
        assertTrue(reviewed.review().drawn().isPresent());
    }

    @Test
    void whoIsDrawnAtAShareIsDrawnAtALargerOne() {
        for (long number = 0; number < 200; number++) {
            Document document = document(number, List.of());
            boolean few = share(Share.SECOND_PASS_STP, 20)
                    .decided(document, NOW)
                    .review()
                    .sampled();
            boolean many = share(Share.SECOND_PASS_STP, 40)
                    .decided(document, NOW)
                    .review()
                    .sampled();
            assertTrue(many || !few);
        }
    }

    @Test
    void whatBlocksIsSubmittedOrRejectedByChanceOnlyWhereNobodyHasTouchedIt() {
        assertTrue(decided(share(Share.AUTO_SUBMIT_FFR, 100), UNSURE).review().isSubmitted());
        var both = new Sampling(Map.of(Share.AUTO_SUBMIT_FFR, 100, Share.AUTO_REJECT_FFR, 100));
        Document rejected = decided(both, UNSURE);
        assertTrue(rejected.review().isRejected());
        assertFalse(rejected.review().isSubmitted());
        assertEquals(ReviewState.NONE, decided(both, List.of()).review());
        Document opened = document(1, UNSURE).reviewed(ReviewState.NONE.opened(true, ANN, NOW));
        assertEquals(opened, both.decided(opened, NOW));
    }

    @Test
    void whatWasReviewedBecauseItBlockedMayBeReviewedOnceMore() {
        Sampling sampling = share(Share.SECOND_PASS_FFR, 100);
        Document unsure = document(1, UNSURE);
        ReviewState once = submitted(sampling, unsure);
        assertTrue(once.isSubmitted());
        assertTrue(unsure.reviewed(once).waitsForReview());
        ReviewState twice = submitted(sampling, unsure.reviewed(once));
        assertFalse(unsure.reviewed(twice).waitsForReview());
        ReviewState reopened = twice.submitted(false, ANN, NOW);
        assertFalse(submitted(sampling, unsure.reviewed(reopened)).sampled());
        assertFalse(submitted(sampling, document(1, List.of())).sampled());
    }

    @Test
    void whatFailedIsNotDrawn() {
        Document failed = document(1, List.of()).processed(Outcome.failed(NOW, "broken"));
        assertEquals(failed, share(Share.SECOND_PASS_STP, 100).decided(failed, NOW));
    }

    @Test
    void sharesArePercentsOfTheirNames() {
        var layer = new Layer(Map.of("second_pass_STP", 5, "auto_reject_FFR", 100));
        assertEquals(
                new Sampling(Map.of(Share.SECOND_PASS_STP, 5, Share.AUTO_REJECT_FFR, 100)),
                Sampling.KIND.view().apply(layer));
        for (Object wrong : List.of(101, -1, new BigDecimal("0.5"), "5")) {
            var refused = assertThrows(
                    InvalidValue.class, () -> Sampling.KIND.view().apply(new Layer(Map.of("second_pass_STP", wrong))));
            assertEquals("second_pass_STP", refused.field());
        }
        assertThrows(InvalidValue.class, () -> new Draw(Share.SECOND_PASS_STP, 0, NOW));
    }
}
