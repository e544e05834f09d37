package io.docket.application.review;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.docket.application.Docket;
import io.docket.application.document.DocumentFilter;
import io.docket.application.document.DocumentOrder;
import io.docket.application.document.ListDocuments;
import io.docket.application.document.MoveDocuments;
import io.docket.application.document.PageDocuments;
import io.docket.application.document.ReadDocument;
import io.docket.application.document.RemoveDocument;
import io.docket.application.document.ReprocessDocument;
import io.docket.application.kernel.Caller;
import io.docket.application.kernel.DispatchEvents;
import io.docket.application.kernel.Expected;
import io.docket.application.kernel.PageRequest;
import io.docket.application.kernel.Refusal;
import io.docket.application.kernel.Versioned;
import io.docket.application.settings.ChangeSettings;
import io.docket.application.testing.World;
import io.docket.domain.access.Permission;
import io.docket.domain.automation.Sampling;
import io.docket.domain.document.Document;
import io.docket.domain.document.RemovalExtent;
import io.docket.domain.document.ReviewState;
import io.docket.domain.document.State;
import io.docket.domain.document.Version;
import io.docket.domain.document.VersionKey;
import io.docket.domain.document.VersionSource;
import io.docket.domain.kernel.DocumentId;
import io.docket.domain.kernel.Scope;
import io.docket.domain.kernel.Target;
import io.docket.domain.review.FeedbackDraft;
import io.docket.domain.review.FeedbackGiven;
import io.docket.domain.review.StatusChange;
import io.docket.domain.settings.LayerChange;
import java.time.Duration;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class ReviewTest {
    private static final Optional<Boolean> YES = Optional.of(true);
    private static final Optional<Boolean> NO = Optional.of(false);
    private static final Optional<Boolean> KEEP = Optional.empty();
    private static final StatusChange LOCK = change(YES, KEEP, KEEP, KEEP);
    private static final StatusChange UNLOCK = change(NO, KEEP, KEEP, KEEP);
    private static final StatusChange ESCALATE = change(KEEP, YES, KEEP, KEEP);
    private static final StatusChange REJECT = change(KEEP, KEEP, YES, KEEP);
    private static final StatusChange SUBMIT = change(KEEP, KEEP, KEEP, YES);
    private static final StatusChange SAMPLE = new StatusChange(KEEP, KEEP, KEEP, KEEP, KEEP, YES);

    private final World world = new World();
    private final DocumentId id = processed();

    @AfterEach
    void close() {
        world.close();
    }

    private static StatusChange change(
            Optional<Boolean> lock, Optional<Boolean> escalate, Optional<Boolean> reject, Optional<Boolean> submitted) {
        return new StatusChange(lock, escalate, reject, submitted, KEEP, KEEP);
    }

    private DocumentId processed() {
        DocumentId uploaded = world.upload("MY SHOP\nTotal 12.50");
        world.runNextJob();
        return uploaded;
    }

    private Docket.Session with(Permission first, Permission... others) {
        return world.userWith(EnumSet.of(first, others), Target.of(world.inbox()));
    }

    private static FeedbackDraft draft(String name, String total) {
        var value = new FeedbackDraft.Value(total, total, List.of(), List.of());
        return new FeedbackDraft(name, Map.of("total", List.of(value)), Map.of(), List.of());
    }

    private GiveFeedback feedback(String total) {
        return new GiveFeedback(id, draft("reviewed", total), true, Optional.empty(), Expected.ANY);
    }

    private ChangeStatus status(StatusChange change) {
        return new ChangeStatus(id, change, Expected.ANY);
    }

    private ReviewState review() {
        return world.document(id).review();
    }

    private static void refused(Refusal.Kind kind, Runnable work) {
        assertEquals(kind, assertThrows(Refusal.class, work::run).kind());
    }

    @Test
    void feedbackSubmitsTheDocumentAndJudgesTheMachine() {
        Docket.Session reviewer = with(Permission.REVIEW, Permission.SUBMIT);
        reviewer.run(status(LOCK));
        Version given = reviewer.run(feedback("99.00")).value();
        assertEquals(VersionKey.PREDICTED, given.evaluation().orElseThrow().judged());
        assertEquals(4, given.evaluation().orElseThrow().all().total());
        assertTrue(review().isSubmitted());
        assertFalse(review().isLocked(world.clock.instant()));
        assertEquals(Optional.of(world.clock.instant()), review().feedbackAt());
        assertEquals(Optional.of(given), world.document(id).feedback());
    }

    @Test
    void feedbackIsToldOnceAndTheSameContentAgainAddsNothing() {
        Docket.Session reviewer = with(Permission.SUBMIT);
        Versioned<Version> first = reviewer.run(feedback("12.50"));
        world.clock.pass(Duration.ofMinutes(1));
        assertEquals(first, with(Permission.SUBMIT).run(feedback("12.50")));
        refused(Refusal.Kind.CONFLICT, () -> reviewer.run(feedback("13.00")));
        world.docket.as(Caller.system()).run(new DispatchEvents());
        assertEquals(
                1, world.events.stream().filter(FeedbackGiven.class::isInstance).count());
    }

    @Test
    void feedbackNamesWhatIsWrong() {
        Refusal refusal =
                assertThrows(Refusal.class, () -> with(Permission.SUBMIT).run(feedback("twelve")));
        assertEquals(Refusal.Kind.INVALID, refusal.kind());
        assertEquals("/annotations/total/0/gold", refusal.violations().get(0).field());
        refused(
                Refusal.Kind.INVALID,
                () -> with(Permission.SUBMIT)
                        .run(new GiveFeedback(id, draft("reviewed", "1"), true, Optional.of("none"), Expected.ANY)));
    }

    @Test
    void feedbackWaitsForProcessing() {
        DocumentId waiting = world.upload("MY SHOP");
        refused(
                Refusal.Kind.CONFLICT,
                () -> with(Permission.SUBMIT)
                        .run(new GiveFeedback(waiting, draft("x", "1"), true, Optional.empty(), Expected.ANY)));
    }

    @Test
    void aSubmittedDocumentIsReadOnlyButToSamplingAndToWhoMayEscalate() {
        with(Permission.SUBMIT).run(feedback("12.50"));
        refused(Refusal.Kind.CONFLICT, () -> with(Permission.REVIEW).run(status(LOCK)));
        refused(
                Refusal.Kind.CONFLICT,
                () -> with(Permission.UPLOAD).run(new ReprocessDocument(id, VersionKey.PREDICTED)));
        with(Permission.REVIEW, Permission.ESCALATE_DOCUMENT).run(status(ESCALATE));
        assertTrue(review().isEscalated());
        with(Permission.REVIEW, Permission.EDIT_SAMPLING_SETTINGS).run(status(SAMPLE));
        assertTrue(world.document(id).waitsForReview());
        with(Permission.SUBMIT).run(feedback("13.00"));
        assertFalse(world.document(id).waitsForReview());
    }

    @Test
    void aSubmittedDocumentStaysWhereItIsButToWhoMayEscalateAndCanBeRemoved() {
        DocumentId other = processed();
        var move = new MoveDocuments(List.of(other, id), world.installed.inbox("invoice"));
        with(Permission.SUBMIT).run(feedback("12.50"));
        Docket.Session mover = world.userWith(EnumSet.of(Permission.REVIEW), Target.tenant());
        refused(Refusal.Kind.CONFLICT, () -> mover.run(move));
        assertEquals(world.inbox(), world.document(other).inbox());
        world.userWith(EnumSet.of(Permission.REVIEW, Permission.ESCALATE_DOCUMENT), Target.tenant())
                .run(move);
        mover.run(new RemoveDocument(id, RemovalExtent.SOURCE_FILES, Expected.ANY));
        assertTrue(world.document(id).archived());
        mover.run(new RemoveDocument(id, RemovalExtent.FULL, Expected.ANY));
        assertEquals(0, world.jobs(id).size());
    }

    @Test
    void whatAReviewerHoldsIsNeitherMovedNorReprocessedUnderIt() {
        with(Permission.REVIEW).run(status(LOCK));
        Docket.Session other = world.userWith(EnumSet.of(Permission.REVIEW, Permission.UPLOAD), Target.tenant());
        refused(
                Refusal.Kind.CONFLICT,
                () -> other.run(new MoveDocuments(List.of(id), world.installed.inbox("invoice"))));
        refused(Refusal.Kind.CONFLICT, () -> other.run(new ReprocessDocument(id, VersionKey.PREDICTED)));
        world.clock.pass(ReviewState.LOCK_LENGTH);
        other.run(new ReprocessDocument(id, VersionKey.PREDICTED));
    }

    @Test
    void whatIsStillBeingProcessedIsNotSubmitted() {
        DocumentId waiting = world.upload("MY SHOP");
        refused(
                Refusal.Kind.CONFLICT,
                () -> with(Permission.REVIEW, Permission.SUBMIT).run(new ChangeStatus(waiting, SUBMIT, Expected.ANY)));
    }

    @Test
    void aLockHeldBySomebodyElseIsAConflictUnlessLocksMayBeReleased() {
        Docket.Session holder = with(Permission.REVIEW, Permission.SUBMIT);
        holder.run(status(LOCK));
        Refusal refusal =
                assertThrows(Refusal.class, () -> with(Permission.REVIEW).run(status(LOCK)));
        assertEquals(Refusal.Kind.CONFLICT, refusal.kind());
        assertEquals(Optional.of(ReviewState.LOCK_LENGTH), refusal.retryAfter());
        refused(Refusal.Kind.CONFLICT, () -> with(Permission.REVIEW).run(status(UNLOCK)));
        refused(Refusal.Kind.CONFLICT, () -> with(Permission.SUBMIT).run(feedback("1")));
        with(Permission.REVIEW, Permission.RELEASE_LOCK).run(status(UNLOCK));
        with(Permission.SUBMIT).run(feedback("1"));
    }

    @Test
    void anExpiredLockIsTakenOverAndOnesOwnIsProlonged() {
        Docket.Session holder = with(Permission.REVIEW);
        holder.run(status(LOCK));
        world.clock.pass(Duration.ofMinutes(10));
        holder.run(status(LOCK));
        world.clock.pass(Duration.ofMinutes(10));
        refused(Refusal.Kind.CONFLICT, () -> with(Permission.REVIEW).run(status(LOCK)));
        world.clock.pass(Duration.ofMinutes(5));
        with(Permission.REVIEW).run(status(LOCK));
        refused(Refusal.Kind.CONFLICT, () -> holder.run(status(LOCK)));
    }

    @Test
    void eachChangeNeedsItsPermission() {
        Map<StatusChange, Permission> needed = Map.of(
                ESCALATE,
                Permission.ESCALATE_DOCUMENT,
                change(KEEP, NO, KEEP, KEEP),
                Permission.DE_ESCALATE_DOCUMENT,
                REJECT,
                Permission.REJECT_DOCUMENT,
                SUBMIT,
                Permission.SUBMIT,
                SAMPLE,
                Permission.EDIT_SAMPLING_SETTINGS);
        needed.forEach((change, permission) -> {
            Set<Permission> others = EnumSet.allOf(Permission.class);
            others.remove(permission);
            Docket.Session unable = world.userWith(others, Target.of(world.inbox()));
            refused(Refusal.Kind.FORBIDDEN, () -> unable.run(status(change)));
            refused(Refusal.Kind.FORBIDDEN, () -> with(permission).run(status(change)));
            world.userWith(EnumSet.of(Permission.REVIEW, permission), Target.of(world.inbox()))
                    .run(new ChangeStatus(processed(), change, Expected.ANY));
        });
    }

    @Test
    void whatIsSoAlreadyStaysAndEscalatingFreesTheLock() {
        Docket.Session reviewer = with(Permission.REVIEW, Permission.ESCALATE_DOCUMENT);
        reviewer.run(status(LOCK));
        long number = reviewer.run(status(ESCALATE)).number();
        assertFalse(review().isLocked(world.clock.instant()));
        world.clock.pass(Duration.ofMinutes(1));
        assertEquals(number, reviewer.run(status(ESCALATE)).number());
    }

    @Test
    void whoOpenedADocumentClosesItThoughItWasSubmittedInBetween() {
        Docket.Session reviewer = with(Permission.REVIEW, Permission.SUBMIT);
        reviewer.run(status(new StatusChange(KEEP, KEEP, KEEP, KEEP, YES, KEEP)));
        reviewer.run(feedback("1"));
        reviewer.run(status(new StatusChange(KEEP, KEEP, KEEP, KEEP, NO, KEEP)));
        assertEquals(
                List.of(false), review().openedBy().stream().map(State::value).toList());
        refused(Refusal.Kind.CONFLICT, () -> reviewer.run(status(new StatusChange(KEEP, KEEP, KEEP, KEEP, YES, KEEP))));
    }

    @Test
    void aLockThatHasEndedIsShownAsNoLock() {
        with(Permission.REVIEW).run(status(LOCK));
        assertTrue(shown().stream().allMatch(document -> locked(document)));
        world.clock.pass(ReviewState.LOCK_LENGTH);
        assertTrue(shown().stream().noneMatch(document -> locked(document)));
    }

    private List<Document> shown() {
        Docket.Session reader = with(Permission.REVIEW, Permission.VIEW_LIST);
        var page = new PageDocuments(world.inbox(), DocumentFilter.ALL, DocumentOrder.STANDARD, new PageRequest(1, 20));
        return Stream.of(
                        List.of(reader.run(new ReadDocument(id))),
                        reader.run(new ListDocuments(world.inbox(), Optional.empty())),
                        reader.run(page).results())
                .flatMap(List::stream)
                .map(Versioned::value)
                .toList();
    }

    private static boolean locked(Document document) {
        return document.review().lock().filter(State::value).isPresent();
    }

    @Test
    void aChangeOfAnotherVersionThanExpectedIsRefused() {
        Expected old = new Expected(Set.of(1L));
        refused(Refusal.Kind.PRECONDITION_FAILED, () -> with(Permission.REVIEW).run(new ChangeStatus(id, LOCK, old)));
    }

    @Test
    void aRejectedDocumentIsGivenBackBeforeItIsSubmitted() {
        with(Permission.REVIEW, Permission.REJECT_DOCUMENT).run(status(REJECT));
        assertFalse(world.document(id).waitsForReview());
        refused(Refusal.Kind.CONFLICT, () -> with(Permission.SUBMIT).run(feedback("1")));
        refused(
                Refusal.Kind.CONFLICT,
                () -> with(Permission.REVIEW, Permission.SUBMIT).run(status(SUBMIT)));
    }

    @Test
    void theLastVersionIsTheNewestThatIsWanted() {
        Docket.Session reviewer = with(Permission.REVIEW, Permission.SUBMIT);
        refused(
                Refusal.Kind.NOT_FOUND,
                () -> reviewer.run(new ReadLastVersion(id, Optional.empty(), Optional.of(VersionSource.HUMAN), false)));
        reviewer.run(feedback("1"));
        assertEquals("reviewed", last(reviewer, Optional.empty(), false));
        assertEquals("predicted", last(reviewer, Optional.of(VersionSource.MACHINE), false));
        assertEquals("reviewed", last(reviewer, Optional.empty(), true));
    }

    private String last(Docket.Session reviewer, Optional<VersionSource> source, boolean evaluated) {
        return reviewer.run(new ReadLastVersion(id, Optional.empty(), source, evaluated))
                .value()
                .key()
                .name();
    }

    private void share(String name) {
        world.operator()
                .run(new ChangeSettings(
                        Sampling.KIND, Scope.of(world.inbox()), new LayerChange(Map.of(name, 100)), Expected.ANY));
    }

    @Test
    void aSecondPassIsSomebodyElses() {
        share("second_pass_FFR");
        Docket.Session first = with(Permission.SUBMIT, Permission.REVIEW);
        Docket.Session second = with(Permission.SUBMIT, Permission.REVIEW);
        first.run(feedback("12.50"));
        assertTrue(world.document(id).waitsForReview());
        first.run(feedback("12.50"));
        assertTrue(world.document(id).waitsForReview());
        second.run(feedback("12.50"));
        assertFalse(world.document(id).waitsForReview());
        assertTrue(world.document(id).review().isSubmitted());
    }

    @Test
    void aSecondPassFollowsASubmissionWithoutFeedbackToo() {
        share("second_pass_FFR");
        Docket.Session reviewer = with(Permission.SUBMIT, Permission.REVIEW);
        reviewer.run(status(SUBMIT));
        assertTrue(world.document(id).waitsForReview());
        reviewer.run(status(SUBMIT));
        assertFalse(world.document(id).waitsForReview());
    }
}
