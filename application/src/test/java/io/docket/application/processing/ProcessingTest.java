package io.docket.application.processing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.docket.application.document.ImageType;
import io.docket.application.document.ReadPageImages;
import io.docket.application.document.ReadText;
import io.docket.application.document.ReadWords;
import io.docket.application.document.ReaderBusy;
import io.docket.application.document.RemoveDocument;
import io.docket.application.document.ReprocessDocument;
import io.docket.application.document.UnreadableFile;
import io.docket.application.kernel.Caller;
import io.docket.application.kernel.Expected;
import io.docket.application.kernel.Refusal;
import io.docket.application.testing.World;
import io.docket.domain.document.Document;
import io.docket.domain.document.PageRange;
import io.docket.domain.document.RemovalExtent;
import io.docket.domain.document.VersionKey;
import io.docket.domain.document.VersionSource;
import io.docket.domain.job.JobState;
import io.docket.domain.job.RetryDelay;
import io.docket.domain.kernel.DocumentId;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class ProcessingTest {
    private final World world = new World();

    @AfterEach
    void close() {
        world.close();
    }

    private JobState state(DocumentId id) {
        return world.jobs(id).get(0).state();
    }

    private void crashWhileReading() {
        world.reader.beforePage(page -> {
            throw new ThreadDeath();
        });
        assertThrows(ThreadDeath.class, world::runNextJob);
    }

    @Test
    void jobRunsToItsResultOnce() {
        DocumentId id = world.upload("MY SHOP\f second page");
        assertTrue(world.runNextJob());
        Document document = world.document(id);
        assertTrue(document.outcome().orElseThrow().success());
        assertEquals(2, document.pageCount());
        assertEquals(JobState.DONE, state(id));
        assertFalse(world.runNextJob());
    }

    @Test
    void unreadableFileFailsAtOnceWithItsReason() {
        world.reader.beforePage(page -> {
            throw new UnreadableFile("The page is torn.");
        });
        DocumentId id = world.upload("MY SHOP");
        world.runNextJob();
        assertEquals(
                "The page is torn.",
                world.document(id).outcome().orElseThrow().failure().orElseThrow());
        assertEquals(JobState.FAILED, state(id));
    }

    @Test
    void otherFailureIsTriedAgainLaterAndThenSucceeds() {
        var attempts = new AtomicInteger();
        world.reader.beforePage(page -> {
            if (attempts.incrementAndGet() == 1) {
                throw new IllegalStateException("no memory");
            }
        });
        DocumentId id = world.upload("MY SHOP");
        world.runNextJob();
        assertTrue(world.document(id).outcome().isEmpty());
        assertFalse(world.runNextJob());
        world.clock.pass(Duration.ofSeconds(5));
        assertTrue(world.runNextJob());
        assertTrue(world.document(id).outcome().orElseThrow().success());
    }

    @Test
    void failureThatNeverEndsFailsTheDocumentWithoutSayingWhatBroke() {
        world.reader.beforePage(page -> {
            throw new IllegalStateException("secret detail");
        });
        DocumentId id = world.upload("MY SHOP");
        while (world.document(id).outcome().isEmpty()) {
            world.runNextJob();
            world.clock.pass(Duration.ofMinutes(15));
        }
        assertFalse(world.document(id)
                .outcome()
                .orElseThrow()
                .failure()
                .orElseThrow()
                .contains("secret detail"));
    }

    @Test
    void nextAttemptGoesOnWhereAFailedOneStopped() {
        String text = "one\f".repeat(19) + "last";
        DocumentId id = world.upload(text);
        world.reader.beforePage(page -> {
            if (page == 10) {
                throw new IllegalStateException("no memory");
            }
        });
        assertTrue(world.runNextJob());
        List<Integer> before = world.reader.pagesRead();
        world.reader.beforePage(page -> {});
        world.clock.pass(Duration.ofSeconds(5));
        assertTrue(world.runNextJob());
        assertTrue(world.document(id).outcome().orElseThrow().success());
        List<Integer> after = world.reader
                .pagesRead()
                .subList(before.size(), world.reader.pagesRead().size());
        assertFalse(after.contains(0), "a stored page is not read again");
    }

    @Test
    void documentThatKilledTwoWorkersIsPutAsideWithAReason() {
        DocumentId id = world.upload("MY SHOP");
        for (int crash = 0; crash < 2; crash++) {
            crashWhileReading();
            world.clock.pass(Duration.ofMinutes(2));
        }
        assertTrue(world.runNextJob());
        assertTrue(world.document(id)
                .outcome()
                .orElseThrow()
                .failure()
                .orElseThrow()
                .contains("put aside"));
    }

    @Test
    void stoppingWorkerHandsItsJobBack() {
        DocumentId id = world.upload("MY SHOP");
        world.docket.as(Caller.system()).run(new RunNextJob("stopping", () -> true));
        assertEquals(JobState.QUEUED, state(id));
        assertTrue(world.runNextJob());
        assertTrue(world.document(id).outcome().orElseThrow().success());
    }

    @Test
    void documentWhoseReaderIsBusyWaitsHoweverLongThatTakes() {
        DocumentId id = world.upload("MY SHOP");
        world.reader.beforePage(page -> {
            throw new ReaderBusy("All are busy.");
        });
        for (int time = 0; time < 2 * RetryDelay.MOST_ATTEMPTS; time++) {
            assertTrue(world.runNextJob());
            assertFalse(world.runNextJob(), "not again at once");
            world.clock.pass(Duration.ofMinutes(1));
        }
        world.reader.beforePage(page -> {});
        assertTrue(world.runNextJob());
        assertTrue(world.document(id).outcome().orElseThrow().success());
    }

    @Test
    void workerWhoseLeaseWasTakenOverChangesNothing() {
        DocumentId id = world.upload("MY SHOP");
        world.reader.beforePage(page -> {
            world.reader.beforePage(other -> {});
            world.clock.pass(Duration.ofMinutes(2));
            assertTrue(world.runNextJob(), "another worker takes over");
        });
        assertTrue(world.runNextJob());
        assertTrue(world.document(id).outcome().orElseThrow().success());
        assertEquals(1, world.document(id).versions().size());
        assertEquals(JobState.DONE, state(id));
    }

    @Test
    void documentRemovedWhileItIsReadStaysRemoved() {
        DocumentId id = world.upload("MY SHOP");
        world.reader.beforePage(page -> world.operator().run(new RemoveDocument(id, RemovalExtent.FULL, Expected.ANY)));
        world.runNextJob();
        assertEquals(0, world.documentCount());
        assertEquals(0, world.jobs(id).size());
    }

    @Test
    void reprocessingDoesNotReadAgain() {
        DocumentId id = world.upload("MY SHOP");
        world.runNextJob();
        var key = new VersionKey("again", VersionSource.MACHINE);
        world.operator().run(new ReprocessDocument(id, key));
        assertTrue(world.document(id).outcome().isEmpty());
        world.runNextJob();
        assertEquals(1, world.reader.pagesRead().size());
        assertEquals(key, world.document(id).lastVersion().orElseThrow().key());
    }

    @Test
    void reprocessingWhileProcessingIsAConflict() {
        DocumentId id = world.upload("MY SHOP");
        Refusal refusal = assertThrows(
                Refusal.class, () -> world.operator().run(new ReprocessDocument(id, VersionKey.PREDICTED)));
        assertEquals(Refusal.Kind.CONFLICT, refusal.kind());
    }

    @Test
    void textAndWordsAreAConflictUntilReadAndPagesEndAtTheLast() {
        DocumentId id = world.upload("MY SHOP");
        Refusal early = assertThrows(Refusal.class, () -> world.operator().run(new ReadText(id)));
        assertEquals(Refusal.Kind.CONFLICT, early.kind());
        world.runNextJob();
        assertEquals(
                2,
                world.operator()
                        .run(new ReadWords(id, PageRange.parse("0")))
                        .get(0)
                        .words()
                        .size());
        Refusal past = assertThrows(
                Refusal.class,
                () -> world.operator().run(new ReadPageImages(id, PageRange.parse("0:1"), ImageType.PNG)));
        assertEquals(Refusal.Kind.NOT_FOUND, past.kind());
    }

    @Test
    void archivedDocumentKeepsItsTextButNotItsImages() {
        DocumentId id = world.upload("MY SHOP");
        world.runNextJob();
        world.operator().run(new RemoveDocument(id, RemovalExtent.SOURCE_FILES, Expected.ANY));
        assertEquals("MY SHOP", world.operator().run(new ReadText(id)).text());
        Refusal gone = assertThrows(
                Refusal.class, () -> world.operator().run(new ReadPageImages(id, PageRange.parse("0"), ImageType.PNG)));
        assertEquals(Refusal.Kind.NOT_FOUND, gone.kind());
        assertTrue(world.document(id).archived());
    }
}
