package io.docket.application.document;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.docket.application.Docket;
import io.docket.application.inbox.RemoveInbox;
import io.docket.application.job.Jobs;
import io.docket.application.kernel.Caller;
import io.docket.application.kernel.DispatchEvents;
import io.docket.application.kernel.Refusal;
import io.docket.application.testing.WatchedStore;
import io.docket.application.testing.World;
import io.docket.domain.access.Permission;
import io.docket.domain.document.BulkTask;
import io.docket.domain.document.BulkWork;
import io.docket.domain.document.Document;
import io.docket.domain.document.Hints;
import io.docket.domain.document.Obstacle;
import io.docket.domain.document.Prediction;
import io.docket.domain.document.RemovalExtent;
import io.docket.domain.document.ReviewState;
import io.docket.domain.document.Version;
import io.docket.domain.document.VersionKey;
import io.docket.domain.document.VersionSource;
import io.docket.domain.kernel.DocumentId;
import io.docket.domain.kernel.InvalidValue;
import io.docket.domain.kernel.Target;
import io.docket.domain.kernel.TaskId;
import io.docket.domain.kernel.UserId;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class BulkTaskTest {
    private static final VersionKey AGAIN = new VersionKey("again", VersionSource.MACHINE);
    private static final BulkWork REPROCESS = new BulkWork.Reprocessing(AGAIN, Optional.empty());
    private static final BulkWork REMOVE_ALL = removal(RemovalExtent.FULL, false);
    private static final Duration MINUTE = Duration.ofMinutes(1);

    private final World world = new World();

    @AfterEach
    void close() {
        world.close();
    }

    private static BulkWork removal(RemovalExtent extent, boolean doneOnly) {
        return new BulkWork.Removal(extent, doneOnly, Optional.empty(), Optional.empty());
    }

    /** A document a minute, each processed. */
    private List<DocumentId> processed(int count) {
        return IntStream.range(0, count)
                .mapToObj(number -> {
                    DocumentId id = world.upload("MY SHOP\nTotal 12.50");
                    world.runNextJob();
                    world.clock.pass(MINUTE);
                    return id;
                })
                .toList();
    }

    private DocumentId review(DocumentId id, UnaryOperator<ReviewState> change) {
        return change(id, document -> document.reviewed(change.apply(document.review())));
    }

    private DocumentId change(DocumentId id, UnaryOperator<Document> change) {
        return world.store.write(all -> {
            Documents documents = all.in(world.tenant()).the(Documents.class);
            documents.save(documents.find(id).orElseThrow().map(change));
            return id;
        });
    }

    private Document full(Document document) {
        Document full = document;
        for (int number = 1; full.versions().size() < Document.MOST_VERSIONS; number++) {
            var key = new VersionKey("v" + number, VersionSource.MACHINE);
            full = full.adding(new Version(key, world.clock.instant(), Prediction.EMPTY));
        }
        return full;
    }

    private UnaryOperator<ReviewState> submitted() {
        return review -> review.submitted(true, Optional.empty(), world.clock.instant());
    }

    private UnaryOperator<ReviewState> heldBySomebody() {
        var somebody = Optional.of(new UserId(world.ids.next()));
        return review -> review.locked(somebody, world.clock.instant());
    }

    private BulkTask start(BulkWork work) {
        return world.operator().run(new StartBulkTask(world.inbox(), work));
    }

    private boolean advance() {
        return world.docket.as(Caller.system()).run(new AdvanceBulkTasks());
    }

    private BulkTask after(BulkTask task) {
        return world.operator().run(new ReadBulkTask(world.inbox(), task.id())).value();
    }

    private BulkTask worked(BulkTask task) {
        while (advance()) {
            world.clock.pass(Duration.ofSeconds(1));
        }
        assertTrue(after(task).isFinished());
        return after(task);
    }

    private List<DocumentId> left() {
        return world.operator().run(new ListDocuments(world.inbox(), Optional.empty())).stream()
                .map(stored -> stored.value().id())
                .toList();
    }

    private static Refusal.Kind refused(Runnable action) {
        return assertThrows(Refusal.class, action::run).kind();
    }

    @Test
    void everyDocumentIsProcessedAnewUnderTheNameAndProgressIsToldOnTheWay() {
        List<DocumentId> documents = processed(AdvanceBulkTasks.BATCH + 2);
        BulkTask task = start(REPROCESS);
        assertEquals(documents.size(), task.total());
        assertEquals(0, after(task).done());
        assertTrue(advance());
        assertEquals(AdvanceBulkTasks.BATCH, after(task).done());
        assertFalse(after(task).isFinished());
        assertTrue(advance());
        assertFalse(advance());
        assertEquals(documents.size(), after(task).done());
        assertTrue(after(task).isFinished());
        while (world.runNextJob()) {
            assertTrue(after(task).isFinished());
        }
        assertTrue(documents.stream()
                .allMatch(id -> world.document(id).version(AGAIN).isPresent()));
        assertEquals(List.of(task.id()), tasks());
    }

    private List<TaskId> tasks() {
        return world.operator().run(new ListBulkTasks(world.inbox())).stream()
                .map(BulkTask::id)
                .toList();
    }

    @Test
    void whatOneDocumentWouldBeRefusedForIsSkippedAndCounted() {
        List<DocumentId> documents = processed(4);
        review(documents.get(1), submitted());
        review(documents.get(2), heldBySomebody());
        DocumentId waiting = world.upload("waits");
        BulkTask task = world.userWith(Set.of(Permission.UPLOAD), Target.of(world.inbox()))
                .run(new StartBulkTask(world.inbox(), REPROCESS));
        BulkTask after = worked(task);
        assertEquals(2, after.done());
        assertEquals(
                Map.of(Obstacle.SUBMITTED, 1L, Obstacle.LOCKED, 1L, Obstacle.STILL_PROCESSING, 1L), after.skipped());
        assertEquals(1, world.jobs(waiting).size());
        assertEquals(1, world.jobs(documents.get(1)).size());
    }

    @Test
    void whatHasAsManyVersionsAsItMayIsProcessedAnewOnlyUnderOneOfTheirNames() {
        List<DocumentId> documents = processed(2);
        change(documents.get(0), this::full);
        BulkTask after = worked(start(REPROCESS));
        assertEquals(1, after.done());
        assertEquals(Map.of(Obstacle.TOO_MANY_VERSIONS, 1L), after.skipped());
        assertEquals(
                Refusal.Kind.CONFLICT,
                refused(() -> world.operator().run(new ReprocessDocument(documents.get(0), AGAIN))));
        world.operator().run(new ReprocessDocument(documents.get(0), VersionKey.PREDICTED));
        while (world.runNextJob()) {
            world.clock.pass(MINUTE);
        }
        assertEquals(
                Document.MOST_VERSIONS,
                world.document(documents.get(0)).versions().size());
    }

    @Test
    void whoMayEscalateAndReleaseLocksHasAllOfThemDone() {
        List<DocumentId> documents = processed(2);
        review(documents.get(0), submitted());
        review(documents.get(1), heldBySomebody());
        Docket.Session lead = world.userWith(
                EnumSet.of(Permission.UPLOAD, Permission.ESCALATE_DOCUMENT, Permission.RELEASE_LOCK),
                Target.of(world.inbox()));
        assertEquals(
                2, worked(lead.run(new StartBulkTask(world.inbox(), REPROCESS))).done());
    }

    @Test
    void hintsHoldFromThenOnAndWithoutAnyEachDocumentKeepsItsOwn() {
        DocumentId id = processed(1).get(0);
        var hints = new Hints(Map.of("total", new Hints.FieldHint(List.of(), List.of("12.50"))));
        worked(start(new BulkWork.Reprocessing(AGAIN, Optional.of(hints))));
        assertEquals(hints, world.document(id).hints());
        world.runNextJob();
        worked(start(REPROCESS));
        assertEquals(hints, world.document(id).hints());
    }

    @Test
    void whatComesInAfterTheStartIsLeftAlone() {
        processed(2);
        BulkTask task = start(REMOVE_ALL);
        world.clock.pass(MINUTE);
        DocumentId later = world.upload("later");
        assertEquals(2, worked(task).done());
        assertEquals(List.of(later), left());
    }

    @Test
    void everythingIsRemovedWithItsFilesEvenWhatWaits() throws Exception {
        List<DocumentId> documents = processed(2);
        review(documents.get(0), submitted());
        review(documents.get(1), heldBySomebody());
        world.upload("waits");
        assertEquals(3, worked(start(REMOVE_ALL)).done());
        assertEquals(List.of(), left());
        assertFalse(world.runNextJob());
        world.docket.as(Caller.system()).run(new DispatchEvents());
        world.expectFilesOf(List.of());
    }

    @Test
    void doneOnesAreRemovedAndThoseThatSomebodyStillHasToSeeStay() {
        List<DocumentId> documents = processed(3);
        review(documents.get(0), submitted());
        DocumentId waiting = world.upload("waits");
        BulkTask after = worked(start(removal(RemovalExtent.FULL, true)));
        assertEquals(List.of(documents.get(1), documents.get(2), waiting), left());
        assertEquals(Map.of(Obstacle.NOT_DONE, 3L), after.skipped());
    }

    @Test
    void thoseReceivedInARangeAreRemovedBothEndsIncluded() {
        List<DocumentId> documents = processed(4);
        Instant from = world.document(documents.get(1)).receivedAt();
        Instant until = world.document(documents.get(2)).receivedAt();
        worked(start(new BulkWork.Removal(RemovalExtent.FULL, false, Optional.of(from), Optional.of(until))));
        assertEquals(List.of(documents.get(0), documents.get(3)), left());
        Instant future = world.clock.instant().plus(MINUTE);
        BulkTask none = start(new BulkWork.Removal(RemovalExtent.FULL, false, Optional.of(future), Optional.empty()));
        assertEquals(0, none.total());
        assertEquals(0, worked(none).done());
        assertThrows(
                InvalidValue.class,
                () -> new BulkWork.Removal(RemovalExtent.FULL, false, Optional.of(until), Optional.of(from)));
    }

    @Test
    void sourceFilesGoAndDataStaysAndWhatWasNeverReadIsNotReprocessedWithoutThem() {
        List<DocumentId> documents = processed(1);
        world.reader.beforePage(page -> {
            throw new IllegalStateException("broken");
        });
        DocumentId broken = world.upload("broken");
        while (world.document(broken).outcome().isEmpty()) {
            world.runNextJob();
            world.clock.pass(Duration.ofHours(1));
        }
        BulkWork files = removal(RemovalExtent.SOURCE_FILES, false);
        assertEquals(2, worked(start(files)).done());
        Document archived = world.document(documents.get(0));
        assertTrue(archived.archived());
        assertTrue(archived.prediction().isPresent());
        assertEquals(Map.of(Obstacle.ARCHIVED, 2L), worked(start(files)).skipped());
        BulkTask again = worked(start(REPROCESS));
        assertEquals(1, again.done());
        assertEquals(Map.of(Obstacle.ARCHIVED, 1L), again.skipped());
        Refusal.Kind alone = refused(() -> world.operator().run(new ReprocessDocument(broken, AGAIN)));
        assertEquals(Refusal.Kind.CONFLICT, alone);
    }

    @Test
    void aTaskOfARemovedInboxEndsAndGoesWithIt() {
        processed(2);
        BulkTask task = start(REPROCESS);
        world.operator().run(new RemoveInbox(world.inbox()));
        assertFalse(advance());
        while (world.docket.as(Caller.system()).run(new EraseInboxes())) {
            assertFalse(advance());
        }
        assertEquals(
                Optional.empty(),
                world.store.read(
                        all -> all.in(world.tenant()).the(BulkTasks.class).find(task.id())));
    }

    @Test
    void documentsAreQueuedOnlyWhileFewWait() {
        processed(1);
        for (int waiting = 0; waiting < 3; waiting++) {
            world.upload("waits");
        }
        world.clock.pass(MINUTE);
        BulkTask task = start(REPROCESS);
        var limits = new UploadLimits(1_000, 4, MINUTE);
        try (Docket small = world.builder().workers(0).limits(limits).build()) {
            Docket.Session itself = small.as(Caller.system());
            assertFalse(itself.run(new AdvanceBulkTasks()));
            world.runNextJob();
            assertTrue(itself.run(new AdvanceBulkTasks()));
        }
        assertEquals(2, after(task).done());
    }

    /** A node whose memory is full where more than so many documents are to be queued in one turn. */
    private final class FailingNode implements AutoCloseable {
        private final int most;
        private final AtomicInteger queued = new AtomicInteger();
        private final Docket docket = world.builder()
                .workers(0)
                .store(new WatchedStore(world.store, this::watch))
                .build();

        FailingNode(int most) {
            this.most = most;
        }

        private void watch(Class<?> port) {
            if (port == Jobs.class && queued.incrementAndGet() > most) {
                throw new OutOfMemoryError("too many documents");
            }
        }

        boolean advance() {
            queued.set(0);
            return docket.as(Caller.system()).run(new AdvanceBulkTasks());
        }

        void fail() {
            assertThrows(OutOfMemoryError.class, this::advance);
        }

        @Override
        public void close() {
            docket.close();
        }
    }

    @Test
    void aTaskWhoseTurnsFailForAnHourGivesUpAndTheNextOfItsInboxHasItsTurn() {
        processed(2);
        BulkTask task = start(REPROCESS);
        BulkTask next = start(REMOVE_ALL);
        try (var node = new FailingNode(0)) {
            for (int minute = 0; minute <= BulkTask.PATIENCE.toMinutes(); minute++) {
                assertFalse(after(task).isFinished());
                node.fail();
                world.clock.pass(MINUTE);
            }
        }
        assertTrue(after(task).isFinished());
        assertTrue(after(task).problem().orElseThrow().startsWith("Given up: the first document could not be done"));
        assertEquals(0, after(task).done());
        assertEquals(2, worked(next).done());
    }

    @Test
    void whatFailsTogetherIsDoneOneByOne() {
        List<DocumentId> documents = processed(3);
        BulkTask task = start(REPROCESS);
        try (var node = new FailingNode(1)) {
            for (DocumentId document : documents.subList(0, 2)) {
                node.fail();
                assertTrue(node.advance());
                assertEquals(Optional.of(document), after(task).last());
            }
        }
        assertEquals(3, worked(task).done());
        assertEquals(Optional.empty(), after(task).problem());
    }

    @Test
    void anInboxKeepsTheLastTasksAndTakesNoMoreThanItGetsDone() {
        BulkTask first = start(REMOVE_ALL);
        while (tasks().size() < StartBulkTask.MOST_UNFINISHED) {
            start(REMOVE_ALL);
        }
        assertEquals(Refusal.Kind.CONFLICT, refused(() -> start(REMOVE_ALL)));
        while (tasks().size() < StartBulkTask.MOST_KEPT) {
            worked(first);
            start(REMOVE_ALL);
        }
        worked(first);
        BulkTask last = start(REMOVE_ALL);
        assertEquals(StartBulkTask.MOST_KEPT, tasks().size());
        assertFalse(tasks().contains(first.id()));
        assertTrue(tasks().contains(last.id()));
    }

    @Test
    void eachWorkNeedsItsPermissionAndAnotherInboxKnowsNothingOfIt() {
        Docket.Session uploader = world.userWith(Set.of(Permission.UPLOAD), Target.of(world.inbox()));
        Docket.Session maker = world.userWith(Set.of(Permission.CREATE_INBOX), Target.of(world.inbox()));
        BulkTask task = maker.run(new StartBulkTask(world.inbox(), REMOVE_ALL));
        assertEquals(
                task, uploader.run(new ReadBulkTask(world.inbox(), task.id())).value());
        assertEquals(Refusal.Kind.FORBIDDEN, refused(() -> uploader.run(new StartBulkTask(world.inbox(), REMOVE_ALL))));
        assertEquals(Refusal.Kind.FORBIDDEN, refused(() -> maker.run(new StartBulkTask(world.inbox(), REPROCESS))));
        var elsewhere = world.installed.inbox("invoice");
        assertEquals(
                Refusal.Kind.NOT_FOUND, refused(() -> world.operator().run(new ReadBulkTask(elsewhere, task.id()))));
        Docket.Session foreign = world.docket.as(Caller.operator(world.otherTenant()));
        assertEquals(Refusal.Kind.NOT_FOUND, refused(() -> foreign.run(new ListBulkTasks(world.inbox()))));
        assertEquals(Refusal.Kind.NOT_FOUND, refused(() -> foreign.run(new StartBulkTask(world.inbox(), REPROCESS))));
    }
}
