package io.docket.domain.job;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.docket.domain.kernel.DocumentId;
import io.docket.domain.kernel.JobId;
import io.docket.domain.kernel.TenantId;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class ProcessingJobTest {
    private static final Instant NOW = Instant.parse("2026-11-24T10:00:00Z");
    private static final Duration LENGTH = Duration.ofMinutes(1);

    private final ProcessingJob queued = ProcessingJob.queued(
            new JobId("1".repeat(24)), new TenantId("2".repeat(24)), new DocumentId("3".repeat(24)), NOW);

    @Test
    void queuedJobIsLeasedOnceUntilTheLeaseLapses() {
        ProcessingJob leased = queued.leased("one", NOW, LENGTH);
        assertFalse(leased.leasable(NOW.plusSeconds(59)));
        assertThrows(IllegalStateException.class, () -> leased.leased("two", NOW.plusSeconds(59), LENGTH));
        assertTrue(leased.leasable(NOW.plusSeconds(60)));
    }

    @Test
    void formerHolderHoldsNothingAfterAnotherTookOver() {
        ProcessingJob first = queued.leased("one", NOW, LENGTH);
        ProcessingJob second = first.leased("one", NOW.plusSeconds(60), LENGTH);
        assertFalse(second.heldBy(first.lease().orElseThrow()));
        assertTrue(second.heldBy(second.lease().orElseThrow()));
    }

    @Test
    void renewedLeaseIsStillHeldAndLapsesLater() {
        ProcessingJob leased = queued.leased("one", NOW, LENGTH);
        ProcessingJob renewed = leased.renewed(NOW.plusSeconds(50), LENGTH);
        assertTrue(renewed.heldBy(leased.lease().orElseThrow()));
        assertFalse(renewed.leasable(NOW.plusSeconds(100)));
    }

    @Test
    void jobThatTookTwoWorkersDownIsPoisonous() {
        ProcessingJob first = queued.leased("one", NOW, LENGTH);
        ProcessingJob second = first.leased("two", NOW.plusSeconds(60), LENGTH);
        assertFalse(second.poisonous());
        assertTrue(second.leased("three", NOW.plusSeconds(120), LENGTH).poisonous());
    }

    @Test
    void handedBackJobIsNoFailedAttempt() {
        ProcessingJob back = queued.leased("one", NOW, LENGTH).handedBack(NOW);
        assertTrue(back.leasable(NOW));
        assertEquals(0, back.attempts());
        assertEquals(0, back.leased("two", NOW, LENGTH).crashes());
    }

    @Test
    void failedAttemptWaitsLongerEachTimeAndTheLastFailsTheJob() {
        ProcessingJob job = queued;
        Instant now = NOW;
        Duration before = Duration.ZERO;
        for (int attempt = 1; attempt < RetryDelay.MOST_ATTEMPTS; attempt++) {
            job = job.leased("one", now, LENGTH).attemptFailed(now, "no memory");
            Duration delay = Duration.between(now, job.dueAt());
            assertTrue(delay.compareTo(before) > 0);
            assertFalse(job.leasable(now));
            now = job.dueAt();
            before = delay;
        }
        job = job.leased("one", now, LENGTH).attemptFailed(now, "no memory");
        assertEquals(JobState.FAILED, job.state());
        assertEquals("no memory", job.lastError().orElseThrow());
    }

    @Test
    void delayGrowsAndNeverExceedsAQuarterOfAnHour() {
        for (int attempts = 1; attempts < 100; attempts++) {
            Duration delay = RetryDelay.after(attempts);
            assertTrue(delay.compareTo(RetryDelay.after(attempts + 1)) <= 0);
            assertTrue(delay.compareTo(Duration.ofMinutes(15)) <= 0);
        }
    }
}
