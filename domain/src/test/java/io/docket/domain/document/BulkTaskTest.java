package io.docket.domain.document;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.docket.domain.kernel.DocumentId;
import io.docket.domain.kernel.InboxId;
import io.docket.domain.kernel.InvalidValue;
import io.docket.domain.kernel.TaskId;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class BulkTaskTest {
    private static final Instant NOW = Instant.parse("2026-11-24T10:00:00Z");
    private static final DocumentId FIRST = new DocumentId("1".repeat(24));
    private static final DocumentId SECOND = new DocumentId("2".repeat(24));
    private static final DocumentId THIRD = new DocumentId("3".repeat(24));

    private static BulkTask removal(Optional<Instant> from, Optional<Instant> until) {
        return BulkTask.started(
                new TaskId("a".repeat(24)),
                new InboxId("b".repeat(24)),
                new BulkWork.Removal(RemovalExtent.FULL, false, from, until),
                new Reviewer(Optional.empty(), false, false),
                NOW);
    }

    @Test
    void countsWhatItCameToAndKnowsWhereItGoesOn() {
        BulkTask task = removal(Optional.empty(), Optional.empty())
                .skipped(FIRST, Obstacle.LOCKED)
                .done(SECOND)
                .skipped(THIRD, Obstacle.LOCKED);
        assertEquals(1, task.done());
        assertEquals(Map.of(Obstacle.LOCKED, 2L), task.skipped());
        assertEquals(Optional.of(THIRD), task.last());
        assertTrue(task.finished(NOW).isFinished());
    }

    @Test
    void isAboutNothingThatIsReceivedAfterItsStart() {
        Instant before = NOW.minusSeconds(1);
        assertEquals(NOW, removal(Optional.empty(), Optional.empty()).receivedUntil());
        assertEquals(before, removal(Optional.empty(), Optional.of(before)).receivedUntil());
        assertEquals(
                NOW, removal(Optional.empty(), Optional.of(NOW.plusSeconds(1))).receivedUntil());
        assertEquals(
                Optional.of(before),
                removal(Optional.of(before), Optional.empty()).receivedFrom());
        assertThrows(InvalidValue.class, () -> removal(Optional.of(NOW), Optional.of(before)));
    }

    /** With a turn in each minute. */
    private static BulkTask failing(BulkTask task, Instant from, int minutes) {
        BulkTask failed = task;
        for (int minute = 0; minute <= minutes; minute++) {
            failed = failed.failedTurn(from.plus(Duration.ofMinutes(minute)));
        }
        return failed;
    }

    @Test
    void theTimeInWhichItHadNoTurnsIsNotOneInWhichItFailed() {
        Instant morning = NOW.plus(Duration.ofHours(8));
        BulkTask task = failing(removal(Optional.empty(), Optional.empty()), NOW, 5);
        BulkTask later = failing(task, morning, 59);
        assertFalse(later.isFinished());
        assertTrue(failing(later, morning.plus(BulkTask.PATIENCE), 0).isFinished());
    }

    @Test
    void whatIsFinishedDoesNotFail() {
        BulkTask finished = removal(Optional.empty(), Optional.empty()).finished(NOW);
        assertEquals(finished, finished.failedTurn(NOW.plusSeconds(1)));
    }

    @Test
    void givesUpWhenItsTurnsHaveFailedForAnHourAndSaysWhere() {
        BulkTask still = failing(removal(Optional.empty(), Optional.empty()).done(FIRST), NOW, 59);
        assertTrue(still.isFailing());
        assertFalse(still.isFinished());
        assertEquals(Optional.empty(), still.problem());
        BulkTask after = still.failedTurn(NOW.plus(BulkTask.PATIENCE));
        assertTrue(after.isFinished());
        assertEquals(
                Optional.of("Given up: the document after " + FIRST.value()
                        + " could not be done for an hour; the server's log says why."),
                after.problem());
    }

    @Test
    void aTurnThatSucceedsGivesItAnotherHour() {
        BulkTask task = removal(Optional.empty(), Optional.empty()).failedTurn(NOW);
        Instant later = NOW.plusSeconds(3_000);
        BulkTask succeeded = task.tookTurn(later).done(FIRST);
        assertFalse(succeeded.isFailing());
        assertFalse(succeeded.failedTurn(NOW.plus(BulkTask.PATIENCE)).isFinished());
    }
}
