package io.docket.application.review;

import static io.docket.application.Samples.NOON;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.docket.application.Samples;
import io.docket.application.document.Documents;
import io.docket.application.inbox.Inboxes;
import io.docket.application.kernel.StoreContract;
import io.docket.domain.access.Visibility;
import io.docket.domain.document.Document;
import io.docket.domain.document.Doubt;
import io.docket.domain.document.Outcome;
import io.docket.domain.document.ReviewState;
import io.docket.domain.kernel.DocumentId;
import io.docket.domain.kernel.InboxId;
import io.docket.domain.kernel.TenantId;
import io.docket.domain.kernel.UserId;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What every {@link WorkList} promises. */
public interface WorkListContract extends StoreContract {
    /** Sees all of a tenant. */
    Visibility ALL = new Visibility(true, Set.of(), Set.of());

    /** Sees nothing. */
    Visibility NOTHING = new Visibility(false, Set.of(), Set.of());

    /** One reviewer. */
    Optional<UserId> ANN = Optional.of(new UserId("a".repeat(24)));

    /** Another reviewer. */
    Optional<UserId> BOB = Optional.of(new UserId("b".repeat(24)));

    private static WorkList.Part part(Visibility seen) {
        return new WorkList.Part(seen, WorkFilter.ALL, false, ALL, ANN, NOON);
    }

    private <R> R asking(TenantId tenant, Function<WorkList, R> question) {
        return reading(tenant, store -> question.apply(store.the(WorkList.class)));
    }

    private DocumentId added(TenantId tenant, InboxId inbox, List<Doubt> doubts, UnaryOperator<ReviewState> change) {
        Document document = Samples.document(inbox).processed(Outcome.succeeded(NOON, doubts));
        writing(tenant, store -> store.the(Documents.class).add(document.reviewed(change.apply(document.review()))));
        return document.id();
    }

    private DocumentId waiting(TenantId tenant, InboxId inbox) {
        return added(tenant, inbox, Samples.doubts("total"), state -> state);
    }

    @Test
    default void whatWaitsIsCountedAndTheRestIsNot() {
        TenantId tenant = storedTenant();
        InboxId inbox = storedInbox(tenant);
        storedDocument(tenant);
        waiting(tenant, inbox);
        added(tenant, inbox, List.of(), state -> state);
        added(tenant, inbox, List.of(), state -> state.sampled(true));
        added(tenant, inbox, Samples.doubts("total"), state -> state.submitted(true, ANN, NOON));
        added(tenant, inbox, Samples.doubts("total"), state -> state.rejected(true, ANN, NOON));
        added(tenant, inbox, Samples.doubts("total"), state -> state.locked(ANN, NOON));
        added(tenant, inbox, Samples.doubts("total"), state -> state.locked(BOB, NOON));
        added(tenant, inbox, Samples.doubts("total"), state -> state.locked(BOB, NOON.minus(ReviewState.LOCK_LENGTH)));
        added(tenant, inbox, Samples.doubts("total"), state -> state.escalated(true, BOB, NOON));
        assertEquals(5, (long) asking(tenant, list -> list.count(part(ALL))));
        assertEquals(0, (long) asking(tenant, list -> list.count(part(NOTHING))));
        assertEquals(List.of(new WorkList.Waiting(inbox, 5, 1)), asking(tenant, list -> list.byInbox(part(ALL))));
        var escalated = new WorkList.Part(ALL, WorkFilter.ALL, true, ALL, ANN, NOON);
        assertEquals(1, (long) asking(tenant, list -> list.count(escalated)));
        var withoutEscalated = new WorkList.Part(ALL, WorkFilter.ALL, false, NOTHING, ANN, NOON);
        assertEquals(4, (long) asking(tenant, list -> list.count(withoutEscalated)));
        assertEquals(0, (long) asking(storedTenant(), list -> list.count(part(ALL))));
    }

    @Test
    default void onlyWhatIsSeenAndAskedForIsThere() {
        TenantId tenant = storedTenant();
        InboxId inbox = storedInbox(tenant);
        InboxId other = storedInbox(tenant);
        DocumentId first = waiting(tenant, inbox);
        DocumentId second = waiting(tenant, other);
        waiting(tenant, other);
        var seen = new Visibility(false, Set.of(inbox), Set.of(second));
        assertEquals(2, (long) asking(tenant, list -> list.count(part(seen))));
        var inOther = new WorkFilter(Set.of(other), Map.of());
        var part = new WorkList.Part(seen, inOther, false, seen, ANN, NOON);
        assertEquals(Optional.of(second), asking(tenant, list -> list.find(part, WorkList.Step.OLDEST)));
        assertEquals(Optional.of(first), asking(tenant, list -> list.find(part(seen), WorkList.Step.OLDEST)));
        assertEquals(2, (long) asking(tenant, list -> list.count(timed(Optional.of(NOON), Optional.empty(), inOther))));
        assertEquals(0, (long) asking(tenant, list -> list.count(timed(Optional.empty(), Optional.of(NOON), inOther))));
    }

    private static WorkList.Part timed(Optional<Instant> from, Optional<Instant> before, WorkFilter filter) {
        var range = new TimeRange(Optional.empty(), from, before, Optional.empty());
        var times = new WorkFilter(filter.inboxes(), Map.of(Timing.RECEIVE_TIME, range, Timing.DONE_TIME, range));
        return new WorkList.Part(ALL, times, false, ALL, ANN, NOON);
    }

    @Test
    default void nothingOfAWithdrawnInboxIsLeft() {
        TenantId tenant = storedTenant();
        InboxId inbox = storedInbox(tenant);
        waiting(tenant, inbox);
        writing(tenant, store -> store.the(Inboxes.class).withdraw(inbox));
        assertEquals(0, (long) asking(tenant, list -> list.count(part(ALL))));
        Optional<DocumentId> taken =
                testee().write(store -> store.in(tenant).the(WorkList.class).take(part(ALL), WorkList.Step.OLDEST));
        assertEquals(Optional.empty(), taken);
    }

    @Test
    default void stepsGoBothWays() {
        TenantId tenant = storedTenant();
        InboxId inbox = storedInbox(tenant);
        List<DocumentId> ids = List.of(waiting(tenant, inbox), waiting(tenant, inbox), waiting(tenant, inbox));
        assertEquals(Optional.of(ids.get(0)), found(tenant, Optional.empty(), false));
        assertEquals(Optional.of(ids.get(2)), found(tenant, Optional.empty(), true));
        assertEquals(Optional.of(ids.get(2)), found(tenant, Optional.of(ids.get(1)), false));
        assertEquals(Optional.of(ids.get(0)), found(tenant, Optional.of(ids.get(1)), true));
        assertEquals(Optional.empty(), found(tenant, Optional.of(ids.get(2)), false));
        Optional<DocumentId> taken =
                testee().write(store -> store.in(tenant).the(WorkList.class).take(part(ALL), WorkList.Step.OLDEST));
        assertEquals(Optional.of(ids.get(0)), taken);
    }

    private Optional<DocumentId> found(TenantId tenant, Optional<DocumentId> from, boolean backwards) {
        return asking(tenant, list -> list.find(part(ALL), new WorkList.Step(from, backwards)));
    }

    @Test
    default void whatWasSubmittedIsCountedAndMeasured() {
        TenantId tenant = storedTenant();
        InboxId inbox = storedInbox(tenant);
        for (int minutes : List.of(1, 2, 6)) {
            Instant end = NOON.plus(Duration.ofMinutes(minutes));
            added(
                    tenant,
                    inbox,
                    Samples.doubts("total"),
                    state -> state.locked(ANN, NOON).feedbackGiven(end).submitted(true, minutes == 1 ? BOB : ANN, end));
        }
        assertEquals(3, (long) asking(tenant, list -> list.submitted(ALL, WorkFilter.ALL, Optional.empty())));
        assertEquals(2, (long) asking(tenant, list -> list.submitted(ALL, WorkFilter.ALL, ANN)));
        assertEquals(0, (long) asking(tenant, list -> list.submitted(NOTHING, WorkFilter.ALL, ANN)));
        assertEquals(
                new WorkList.Average(Optional.of(Duration.ofMinutes(3)), 3),
                asking(
                        tenant,
                        list -> list.average(ALL, WorkFilter.ALL, Timing.REVIEW_START_TIME, Timing.FEEDBACK_TIME)));
        assertEquals(
                new WorkList.Average(Optional.empty(), 0),
                asking(tenant, list -> list.average(ALL, WorkFilter.ALL, Timing.START_TIME, Timing.DONE_TIME)));
    }

    @Test
    default void countsOfRangesFollowWhatBecomesOfDocuments() {
        TenantId tenant = storedTenant();
        InboxId inbox = storedInbox(tenant);
        InboxId other = storedInbox(tenant);
        List<DocumentId> submitted = IntStream.range(0, 6)
                .mapToObj(number -> added(
                        tenant,
                        inbox,
                        Samples.doubts("total"),
                        state -> state.submitted(true, number == 3 ? BOB : ANN, daysLater(20 * number))))
                .toList();
        var open = new TimeRange(
                Optional.of(daysLater(20)), Optional.empty(), Optional.of(daysLater(80)), Optional.empty());
        var closed = new TimeRange(
                Optional.empty(), Optional.of(daysLater(20)), Optional.empty(), Optional.of(daysLater(80)));
        assertEquals(2, submitted(tenant, Set.of(), open, Optional.empty()));
        assertEquals(4, submitted(tenant, Set.of(), closed, Optional.empty()));
        assertEquals(3, submitted(tenant, Set.of(inbox), closed, ANN));
        assertEquals(0, submitted(tenant, Set.of(other), closed, ANN));
        writing(tenant, store -> {
            Documents documents = store.the(Documents.class);
            documents.save(documents
                    .find(submitted.get(1))
                    .orElseThrow()
                    .map(document -> document.reviewed(document.review().submitted(false, ANN, NOON))));
            documents.save(documents.find(submitted.get(2)).orElseThrow().map(document -> document.movedTo(other)));
        });
        assertEquals(2, submitted(tenant, Set.of(inbox), closed, Optional.empty()));
        assertEquals(1, submitted(tenant, Set.of(other), closed, ANN));
        assertEquals(1, (long) asking(tenant, list -> list.count(part(ALL))));
    }

    private static Instant daysLater(int days) {
        return NOON.plus(Duration.ofDays(days));
    }

    private long submitted(TenantId tenant, Set<InboxId> inboxes, TimeRange range, Optional<UserId> by) {
        var filter = new WorkFilter(inboxes, Map.of(Timing.SUBMIT_TIME, range));
        return asking(tenant, list -> list.submitted(ALL, filter, by));
    }

    @Test
    default void whatWaitsIsCountedByWhenItWasReceived() {
        TenantId tenant = storedTenant();
        InboxId inbox = storedInbox(tenant);
        waiting(tenant, inbox);
        added(tenant, inbox, Samples.doubts("total"), state -> state.locked(BOB, NOON));
        assertEquals(1, received(tenant, Optional.of(NOON), Optional.empty()));
        assertEquals(1, received(tenant, Optional.of(daysLater(-40)), Optional.of(daysLater(40))));
        assertEquals(0, received(tenant, Optional.of(daysLater(-40)), Optional.of(NOON)));
        assertEquals(0, received(tenant, Optional.of(NOON.plusSeconds(1)), Optional.of(daysLater(40))));
    }

    private long received(TenantId tenant, Optional<Instant> from, Optional<Instant> before) {
        var range = new TimeRange(Optional.empty(), from, before, Optional.empty());
        var filter = new WorkFilter(Set.of(), Map.of(Timing.RECEIVE_TIME, range));
        return asking(tenant, list -> list.count(new WorkList.Part(ALL, filter, false, ALL, ANN, NOON)));
    }
}
