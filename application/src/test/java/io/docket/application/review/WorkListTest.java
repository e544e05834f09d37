package io.docket.application.review;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.docket.application.Docket;
import io.docket.application.kernel.Expected;
import io.docket.application.kernel.Refusal;
import io.docket.application.testing.World;
import io.docket.domain.access.Permission;
import io.docket.domain.document.Document;
import io.docket.domain.kernel.DocumentId;
import io.docket.domain.kernel.InvalidValue;
import io.docket.domain.kernel.Target;
import io.docket.domain.review.FeedbackDraft;
import io.docket.domain.review.StatusChange;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class WorkListTest {
    private static final TakeNext NEXT = new TakeNext(WorkFilter.ALL, WorkList.Step.OLDEST);

    private final World world = new World();

    @AfterEach
    void close() {
        world.close();
    }

    private List<DocumentId> waiting(int count) {
        return IntStream.range(0, count)
                .mapToObj(number -> {
                    DocumentId id = world.upload("MY SHOP " + number);
                    world.runNextJob();
                    return id;
                })
                .toList();
    }

    private Docket.Session with(Permission first, Permission... others) {
        return world.userWith(EnumSet.of(first, others), Target.of(world.inbox()));
    }

    private static GiveFeedback feedback(DocumentId id) {
        var value = new FeedbackDraft.Value("1.00", "1", List.of(), List.of());
        var draft = new FeedbackDraft("reviewed", Map.of("total", List.of(value)), Map.of(), List.of());
        return new GiveFeedback(id, draft, true, Optional.empty(), Expected.ANY);
    }

    private static Optional<DocumentId> next(Docket.Session reviewer) {
        return reviewer.run(NEXT).map(Document::id);
    }

    @Test
    void twoReviewersAreGivenTwoDocumentsAndEachKeepsItsOwn() {
        List<DocumentId> ids = waiting(2);
        Docket.Session ann = with(Permission.REVIEW);
        Docket.Session bob = with(Permission.REVIEW);
        assertEquals(Optional.of(ids.get(0)), next(ann));
        assertEquals(Optional.of(ids.get(1)), next(bob));
        assertEquals(Optional.of(ids.get(0)), next(ann));
        assertEquals(Optional.empty(), next(with(Permission.REVIEW)));
        var back = new TakeNext(WorkFilter.ALL, new WorkList.Step(Optional.of(ids.get(1)), true));
        assertEquals(Optional.of(ids.get(0)), ann.run(back).map(Document::id));
    }

    @Test
    void whoReviewsNothingIsRefusedAndWhoReviewsElsewhereIsGivenNothing() {
        waiting(1);
        Refusal refusal = assertThrows(Refusal.class, () -> next(with(Permission.UPLOAD)));
        assertEquals(Refusal.Kind.FORBIDDEN, refusal.kind());
        Docket.Session elsewhere =
                world.userWith(EnumSet.of(Permission.REVIEW), Target.of(world.installed.inbox("invoice")));
        assertEquals(Optional.empty(), next(elsewhere));
        assertEquals(0, (long) elsewhere.run(new CountWaiting(WorkFilter.ALL, false)));
    }

    @Test
    void anEscalatedDocumentIsGivenToWhoMayPickItAlone() {
        DocumentId id = waiting(1).get(0);
        Optional<Boolean> keep = Optional.empty();
        world.operator()
                .run(new ChangeStatus(
                        id, new StatusChange(keep, Optional.of(true), keep, keep, keep, keep), Expected.ANY));
        Docket.Session reviewer = with(Permission.REVIEW);
        assertEquals(Optional.empty(), next(reviewer));
        assertEquals(1, (long) reviewer.run(new CountWaiting(WorkFilter.ALL, true)));
        assertEquals(
                Optional.of(id),
                reviewer.run(new FindOldest(WorkFilter.ALL, true)).map(Document::id));
        assertEquals(Optional.of(id), next(with(Permission.REVIEW, Permission.PICK_NEXT_ESCALATED)));
    }

    @Test
    void reviewersWhoRaceTakeEveryDocumentOnce() throws Exception {
        int documents = 30;
        waiting(documents);
        var threads = Executors.newFixedThreadPool(3);
        try {
            Callable<List<DocumentId>> working = () -> {
                Docket.Session reviewer = with(Permission.REVIEW, Permission.SUBMIT);
                var done = new java.util.ArrayList<DocumentId>();
                for (Optional<DocumentId> id = next(reviewer); id.isPresent(); id = next(reviewer)) {
                    reviewer.run(feedback(id.get()));
                    done.add(id.get());
                }
                return done;
            };
            var all = new HashSet<DocumentId>();
            for (Future<List<DocumentId>> each : threads.invokeAll(List.of(working, working, working))) {
                for (DocumentId id : each.get()) {
                    assertTrue(all.add(id), () -> id + " was given twice");
                }
            }
            assertEquals(documents, all.size());
        } finally {
            threads.shutdownNow();
        }
        assertEquals(documents, (long) world.operator().run(new CountSubmitted(WorkFilter.ALL, false)));
    }

    @Test
    void comparingVersionsStoresAnEvaluationBesideEachDocument() {
        List<DocumentId> ids = waiting(3);
        Docket.Session reviewer = with(Permission.REVIEW, Permission.SUBMIT);
        ids.subList(0, 2).forEach(id -> reviewer.run(feedback(id)));
        var compare = new CompareVersions(world.inbox(), "predicted", "reviewed", "compared");
        CompareVersions.Comparison comparison = reviewer.run(compare);
        assertEquals(2, comparison.compared());
        assertEquals(1, comparison.skipped());
        assertEquals(8, comparison.all().total());
        assertEquals(comparison, reviewer.run(compare));
        Document document = world.document(ids.get(0));
        assertEquals("reviewed", document.feedback().orElseThrow().key().name());
        assertEquals(
                List.of("compared", "predicted", "reviewed"),
                reviewer.run(new ListVersionNames(world.inbox())).stream()
                        .map(used -> used.key().name())
                        .toList());
        Refusal taken = assertThrows(
                Refusal.class, () -> reviewer.run(new CompareVersions(world.inbox(), "x", "reviewed", "predicted")));
        assertEquals(Refusal.Kind.CONFLICT, taken.kind());
    }

    @Test
    void aRangeEndsAfterItStarts() {
        var now = Optional.of(world.clock.instant());
        var before = now.map(instant -> instant.minusSeconds(1));
        assertThrows(InvalidValue.class, () -> new TimeRange(now, Optional.empty(), before, Optional.empty()));
        assertThrows(InvalidValue.class, () -> new TimeRange(Optional.empty(), now, Optional.empty(), before));
    }
}
