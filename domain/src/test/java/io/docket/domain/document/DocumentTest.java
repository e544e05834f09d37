package io.docket.domain.document;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.docket.domain.kernel.DocumentId;
import io.docket.domain.kernel.InboxId;
import io.docket.domain.kernel.InvalidValue;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class DocumentTest {
    private static final Instant NOW = Instant.parse("2026-11-24T10:00:00Z");
    private static final List<Doubt> MISSING =
            List.of(new Doubt(Doubt.Cause.MANDATORY, List.of("total"), "total is missing"));

    private final Document received = Document.received(
            new DocumentId("1".repeat(24)),
            new InboxId("2".repeat(24)),
            "invoice.pdf",
            MediaType.PDF,
            new StoredFile("0".repeat(64), 10),
            Hints.NONE,
            Optional.empty(),
            NOW);

    private static final List<Section> WHOLE =
            List.of(new Section(0, Optional.empty(), Optional.empty(), Optional.empty()));

    private Document processed() {
        return received.started(NOW)
                .unpacked(2)
                .read()
                .split(WHOLE)
                .predicted(NOW, Prediction.EMPTY)
                .processed(Outcome.succeeded(NOW, List.of()));
    }

    private static PredictedValue said(String value, int section) {
        return new PredictedValue(value, value, Confidence.CERTAIN, Optional.empty(), Optional.empty(), "a test")
                .in(section, 0, 0);
    }

    private static List<PredictedValue> each(String first, String second) {
        return List.of(said(first, 0), said(second, 1));
    }

    @Test
    void aVersionThatNamesNoSectionsSpeaksOfTheDocuments() {
        var two = new Prediction(
                Map.of(
                        "seller_name", each("ACME", "Baker"),
                        "invoice_number", each("17", "18"),
                        "gross_amount", each("1.00", "2.00")),
                Map.of());
        Section second = new Section(1, Optional.empty(), Optional.empty(), Optional.empty());
        Document split = received.started(NOW)
                .unpacked(2)
                .read()
                .split(List.of(WHOLE.get(0), second))
                .predicted(NOW, two)
                .processed(Outcome.succeeded(NOW, List.of()));
        assertEquals(2, split.invoiceKeys().size());
        Document reviewed = split.adding(Version.given("mine", NOW, two, List.of(), Optional.empty()));
        assertEquals(split.invoiceKeys(), reviewed.invoiceKeys());
    }

    @Test
    void stagesFollowEachOtherUntilNoneIsLeft() {
        assertEquals(Optional.of(Stage.UNPACK), received.nextStage());
        assertEquals(Optional.of(Stage.TEXT), received.unpacked(2).nextStage());
        assertEquals(Optional.of(Stage.SECTIONS), received.unpacked(2).read().nextStage());
        assertEquals(
                Optional.of(Stage.FIELDS),
                received.unpacked(2).read().split(WHOLE).nextStage());
        assertTrue(processed().nextStage().isEmpty());
    }

    private static DocumentFile file(String name, boolean leaf, int page, int pages, int part) {
        return new DocumentFile(
                name,
                Optional.of(MediaType.PDF),
                Optional.of(new StoredFile("0".repeat(64), 10)),
                leaf ? 1 : 0,
                leaf,
                false,
                page,
                pages,
                Optional.of(new FilePart(part, MediaType.PDF)).filter(known -> leaf),
                Optional.empty());
    }

    @Test
    void aFileThatIsReadAsItIsIsTheOnlyOne() {
        DocumentFile only = received.unpacked(2).files().get(0);
        assertEquals(1, received.unpacked(2).files().size());
        assertEquals(only, received.unpacked(2).fileOf(1));
        assertEquals("invoice.pdf", only.filename());
        assertTrue(only.part().orElseThrow().isOwn());
        assertEquals(List.of(), received.unpacked(2).storedParts());
    }

    @Test
    void aPageBelongsToTheFileWithinThatHasIt() {
        Document unpacked = received.unpacked(
                List.of(file("mail", false, 0, 3, 0), file("a.pdf", true, 0, 2, 1), file("b.pdf", true, 2, 1, 2)));
        assertEquals(3, unpacked.pageCount());
        assertEquals("a.pdf", unpacked.fileOf(1).filename());
        assertEquals("b.pdf", unpacked.fileOf(2).filename());
        assertThrows(InvalidValue.class, () -> unpacked.fileOf(3));
        assertEquals(List.of(1, 2), unpacked.storedParts());
        assertEquals(3, unpacked.filesRemoved().files().size());
    }

    @Test
    void reprocessingKeepsWhatWasReadAndAddsItsVersion() {
        var key = new VersionKey("again", VersionSource.MACHINE);
        Document waiting = processed().reprocessing(key);
        assertEquals(Optional.of(Stage.SECTIONS), waiting.nextStage());
        assertTrue(waiting.outcome().isEmpty());
        Document again = waiting.predicted(NOW, Prediction.EMPTY);
        assertEquals(
                List.of(VersionKey.PREDICTED, key),
                again.versions().stream().map(Version::key).toList());
    }

    @Test
    void theEndsOfStagesAreForgottenWithWhatIsDoneAnew() {
        Document ended = processed()
                .ended(Stage.TEXT, NOW)
                .ended(Stage.FIELDS, NOW.plusSeconds(1))
                .ended(Stage.DECISION, NOW.plusSeconds(2));
        assertEquals(
                Map.of(Stage.TEXT, NOW),
                ended.reprocessing(VersionKey.PREDICTED).endedAt());
    }

    @Test
    void reprocessingUnderTheSameNameReplacesTheVersion() {
        Document again = processed().reprocessing(VersionKey.PREDICTED).predicted(NOW.plusSeconds(1), Prediction.EMPTY);
        assertEquals(1, again.versions().size());
        assertEquals(NOW.plusSeconds(1), again.versions().get(0).createdAt());
    }

    @Test
    void reprocessingAfterFailedReadingReadsAgain() {
        Document failed = received.unpacked(2).processed(Outcome.failed(NOW, "broken"));
        assertEquals(
                Optional.of(Stage.TEXT),
                failed.reprocessing(VersionKey.PREDICTED).nextStage());
    }

    @Test
    void onlySuccessWithoutBlockersIsStraightThrough() {
        assertTrue(Outcome.succeeded(NOW, List.of()).straightThrough());
        assertFalse(Outcome.succeeded(NOW, MISSING).straightThrough());
        assertFalse(Outcome.failed(NOW, "broken").straightThrough());
    }

    @Test
    void aSureDocumentThatSomebodyHandsOnWaitsForReviewUntilItIsSubmittedOrGivenBack() {
        assertFalse(processed().waitsForReview());
        ReviewState handedOn = ReviewState.NONE.escalated(true, Optional.empty(), NOW);
        Document escalated = processed().reviewed(handedOn);
        assertTrue(escalated.waitsForReview());
        assertFalse(escalated.isDone());
        assertFalse(escalated
                .reviewed(handedOn.escalated(false, Optional.empty(), NOW))
                .waitsForReview());
        assertFalse(escalated
                .reviewed(handedOn.submitted(true, Optional.empty(), NOW))
                .waitsForReview());
    }

    @Test
    void whatIsSubmittedNeedsNoReviewAnyMoreUnlessItIsDrawnAsASample() {
        Document unsure = received.processed(Outcome.succeeded(NOW, MISSING));
        ReviewState submitted = ReviewState.NONE.submitted(true, Optional.empty(), NOW);
        assertTrue(unsure.needsReview());
        assertFalse(unsure.reviewed(submitted).needsReview());
        assertTrue(unsure.reviewed(submitted.sampled(true)).needsReview());
    }

    @Test
    void aLockEndsByItselfAtItsEnd() {
        Document held = processed().reviewed(ReviewState.NONE.locked(Optional.empty(), NOW));
        Instant end = NOW.plus(ReviewState.LOCK_LENGTH);
        assertEquals(held, held.asOf(end.minusNanos(1)));
        assertEquals(
                Optional.of(new State(false, end, Optional.empty())),
                held.asOf(end).review().lock());
    }

    @Test
    void openingWhatIsOpenChangesNothing() {
        ReviewState open = ReviewState.NONE.opened(true, Optional.empty(), NOW);
        assertEquals(open, open.opened(true, Optional.empty(), NOW.plusSeconds(1)));
        assertEquals(ReviewState.NONE, ReviewState.NONE.opened(false, Optional.empty(), NOW));
        assertEquals(
                List.of(new State(false, NOW.plusSeconds(1), Optional.empty())),
                open.opened(false, Optional.empty(), NOW.plusSeconds(1)).openedBy());
    }

    @Test
    void hintsAllowWhatTheWhitelistNamesAndTheBlacklistDoesNot() {
        var hint = new Hints.FieldHint(List.of("ACME", "Other"), List.of("other"));
        assertTrue(hint.allows(" acme "));
        assertFalse(hint.allows("Other"));
        assertFalse(hint.allows("Third"));
        assertTrue(Hints.NONE.allow("company", "anything"));
    }

    private static Version made(String name, VersionSource source) {
        return new Version(new VersionKey(name, source), NOW, Prediction.EMPTY, List.of());
    }

    private static Version comparison(String name) {
        return new Version(
                new VersionKey(name, VersionSource.HUMAN),
                NOW,
                Prediction.EMPTY,
                List.of(),
                Optional.empty(),
                Optional.empty(),
                true);
    }

    @Test
    void hasSoManyVersionsOfASourceAndInThePlaceOfOneAlwaysAnother() {
        Document full = processed();
        for (int version = 1; version < Document.MOST_VERSIONS; version++) {
            full = full.adding(made("v" + version, VersionSource.MACHINE));
        }
        Document most = full;
        Version known = made("v1", VersionSource.MACHINE);
        Version other = made("other", VersionSource.MACHINE);
        assertTrue(most.hasRoomFor(known.key()));
        assertEquals(Document.MOST_VERSIONS, most.adding(known).versions().size());
        assertFalse(most.hasRoomFor(other.key()));
        assertThrows(InvalidValue.class, () -> most.adding(other));
    }

    @Test
    void hasRoomForWhatPeopleSayHoweverMuchMachinesSaidAndCompared() {
        Document full = processed();
        for (int version = 1; version < Document.MOST_VERSIONS; version++) {
            full = full.adding(made("v" + version, VersionSource.MACHINE));
        }
        for (int version = 0; version < Document.MOST_VERSIONS; version++) {
            full = full.adding(comparison("c" + version));
        }
        assertFalse(full.hasRoomForComparison(comparison("more").key()));
        Version feedback = made("feedback", VersionSource.HUMAN);
        assertTrue(full.hasRoomFor(feedback.key()));
        assertEquals(
                2 * Document.MOST_VERSIONS + 1, full.adding(feedback).versions().size());
    }
}
