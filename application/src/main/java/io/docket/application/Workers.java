package io.docket.application;

import io.docket.application.access.AnswerResetRequests;
import io.docket.application.access.CloseAuditBatches;
import io.docket.application.access.ForgetOldAttempts;
import io.docket.application.access.MailQueue;
import io.docket.application.access.ResetRequests;
import io.docket.application.access.RotateSigningKeys;
import io.docket.application.access.SendMail;
import io.docket.application.access.WriteRefusalCounts;
import io.docket.application.document.AdvanceBulkTasks;
import io.docket.application.document.BulkTaskQueue;
import io.docket.application.document.EraseInboxes;
import io.docket.application.document.RemoveStrayFiles;
import io.docket.application.job.JobQueue;
import io.docket.application.kernel.Caller;
import io.docket.application.kernel.DispatchEvents;
import io.docket.application.kernel.Executor;
import io.docket.application.kernel.Loop;
import io.docket.application.kernel.Outbox;
import io.docket.application.kernel.Signals;
import io.docket.application.processing.RenewLeases;
import io.docket.application.processing.RunNextJob;
import io.docket.application.tenant.EraseTenants;
import java.lang.System.Logger.Level;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;

/**
 * What runs by itself: workers that process documents, and loops that renew their leases, work through whole inboxes,
 * deliver events, send mail, close the audit trail's batches, remove what a crash left behind and what is too old, erase
 * removed inboxes and tenants, and replace signing keys.
 */
final class Workers {
    private static final System.Logger LOG = System.getLogger(Workers.class.getName());

    /** How soon a job that became due by time alone, or was queued on another node, is found. */
    private static final Duration LOOK_FOR_JOBS = Duration.ofSeconds(1);

    private static final Duration LOOK_FOR_EVENTS = Duration.ofSeconds(10);

    /** How soon mail that another node took in and did not send, or that is to be tried again, is found. */
    private static final Duration LOOK_FOR_MAIL = Duration.ofSeconds(5);

    /** How soon a task that another node took in, or that waits until few documents do, is found. */
    private static final Duration LOOK_FOR_TASKS = Duration.ofSeconds(2);

    private static final Duration LONGEST_STOP = Duration.ofSeconds(25);
    private static final Duration TIDY = Duration.ofHours(1);
    private static final Object RENEWAL = new Object();
    private static final Duration LOOK_FOR_REMOVED = Duration.ofSeconds(5);
    private static final Duration KEEP_AUDIT = Duration.ofMinutes(1);
    private static final Object AUDIT = new Object();
    private static final Object TIDYING = new Object();
    private static final Object ERASING = new Object();

    private final Executor executor;
    private final Signals signals;
    private final AtomicBoolean stopping = new AtomicBoolean();
    private final List<Loop> loops = new ArrayList<>();
    private final Optional<Duration> signingKeyAge;
    private final CountDownLatch running;

    /**
     * Leases are renewed every third of their length, so that one renewal may fail or come late. {@code signingKeyAge} is
     * when keys that sign tokens are replaced, where there are any.
     */
    Workers(
            Executor executor,
            Signals signals,
            String node,
            int count,
            Duration lease,
            Optional<Duration> signingKeyAge) {
        this.executor = executor;
        this.signingKeyAge = signingKeyAge;
        this.signals = signals;
        for (int number = 1; number <= count; number++) {
            var next = new RunNextJob(node + "/" + number, stopping::get);
            loops.add(loop("Worker " + number, () -> run(next), JobQueue.class, LOOK_FOR_JOBS));
        }
        if (count > 0) {
            loops.add(loop("Renewing leases", this::renew, RENEWAL, lease.dividedBy(3)));
            loops.add(loop("Working through inboxes", this::advance, BulkTaskQueue.class, LOOK_FOR_TASKS));
        }
        loops.add(loop("Delivering events", this::dispatch, Outbox.class, LOOK_FOR_EVENTS));
        loops.add(loop("Answering requests for a new password", this::answer, ResetRequests.class, LOOK_FOR_MAIL));
        loops.add(loop("Sending mail", this::send, MailQueue.class, LOOK_FOR_MAIL));
        loops.add(loop("Tidying up", this::tidy, TIDYING, TIDY));
        loops.add(loop("Erasing what was removed", this::erase, ERASING, LOOK_FOR_REMOVED));
        loops.add(loop("Keeping the audit trail", this::keepAudit, AUDIT, KEEP_AUDIT));
        this.running = new CountDownLatch(loops.size());
    }

    private Loop loop(String name, java.util.function.BooleanSupplier work, Object topic, Duration idle) {
        return new Loop(name, work, topic, idle, signals, stopping);
    }

    private boolean run(RunNextJob next) {
        return executor.run(Caller.system(), next);
    }

    private boolean renew() {
        executor.run(Caller.system(), new RenewLeases());
        return false;
    }

    private boolean advance() {
        return executor.run(Caller.system(), new AdvanceBulkTasks());
    }

    private boolean dispatch() {
        return executor.run(Caller.system(), new DispatchEvents()) > 0;
    }

    private boolean answer() {
        return executor.run(Caller.system(), new AnswerResetRequests()) > 0;
    }

    private boolean send() {
        return executor.run(Caller.system(), new SendMail());
    }

    private boolean keepAudit() {
        executor.run(Caller.system(), new WriteRefusalCounts());
        executor.run(Caller.system(), new CloseAuditBatches());
        return false;
    }

    private boolean tidy() {
        executor.run(Caller.system(), new RemoveStrayFiles());
        executor.run(Caller.system(), new ForgetOldAttempts());
        signingKeyAge.ifPresent(age -> executor.run(Caller.system(), new RotateSigningKeys(age)));
        return false;
    }

    private boolean erase() {
        boolean inboxes = executor.run(Caller.system(), new EraseInboxes());
        return executor.run(Caller.system(), new EraseTenants()) || inboxes;
    }

    void start(java.util.concurrent.Executor threads) {
        loops.forEach(loop -> threads.execute(() -> {
            try {
                loop.run();
            } finally {
                running.countDown();
            }
        }));
    }

    /** Lets each worker finish the stage it is in, whereupon its job is handed back; returns when all have stopped. */
    void stop() {
        stopping.set(true);
        List.of(
                        JobQueue.class,
                        BulkTaskQueue.class,
                        Outbox.class,
                        ResetRequests.class,
                        MailQueue.class,
                        RENEWAL,
                        AUDIT,
                        TIDYING,
                        ERASING)
                .forEach(signals::raise);
        try {
            if (!running.await(LONGEST_STOP.toMillis(), TimeUnit.MILLISECONDS)) {
                LOG.log(
                        Level.WARNING,
                        "A worker did not stop in time; its job will be taken over once its lease lapses");
            }
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
        writeCounts();
    }

    /** What was counted since the last minute lies in this process alone. */
    private void writeCounts() {
        try {
            executor.run(Caller.system(), new WriteRefusalCounts());
        } catch (RuntimeException failure) {
            LOG.log(Level.WARNING, "The last minute's refusals were not written", failure);
        }
    }
}
