package io.docket.ocr.office;

import io.docket.application.document.ReaderBusy;
import io.docket.domain.document.MediaType;
import io.docket.ocr.office.page.Deadline;
import java.time.Duration;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Consumer;

/**
 * The threads in which files are turned into pages. One whose time is over is interrupted, and ends at its next look at the
 * clock. One that does not still counts among those that there may be, so that files made to keep a machine busy keep a part
 * of it at most.
 */
final class ConversionThreads {
    private static final System.Logger LOG = System.getLogger(ConversionThreads.class.getName());

    /** Text that is nested deeply needs a stack of its own. */
    private static final long STACK = 64L << 20;

    /** One that ends at once does so before the folder of its pages goes. */
    private static final Duration END = Duration.ofSeconds(5);

    /** How soon somebody who wants a conversion to end is heard. */
    private static final Duration CHECK = Duration.ofMillis(200);

    private final Semaphore free;
    private final Duration longest;

    ConversionThreads(int most, Duration longest) {
        this.free = new Semaphore(most, true);
        this.longest = longest;
    }

    /**
     * ExecutionException with what the conversion threw; ReaderBusy while none is free.
     * The checkpoint is run again and again meanwhile, and what it throws ends the work.
     */
    void run(MediaType type, Consumer<Deadline> conversion, Runnable checkpoint) throws ExecutionException {
        try {
            take(Deadline.in(longest), checkpoint);
            await(type, conversion, Deadline.in(longest), checkpoint);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while a file was turned into pages", interrupted);
        }
    }

    private void take(Deadline deadline, Runnable checkpoint) throws InterruptedException {
        do {
            checkpoint.run();
            if (deadline.isOver()) {
                throw new ReaderBusy("All threads that turn files into pages are busy.");
            }
        } while (!free.tryAcquire(CHECK.toMillis(), TimeUnit.MILLISECONDS));
    }

    private void await(MediaType type, Consumer<Deadline> conversion, Deadline deadline, Runnable checkpoint)
            throws InterruptedException, ExecutionException {
        var work = new FutureTask<Void>(() -> conversion.accept(deadline), null);
        Thread thread = start(type, work);
        try {
            do {
                checkpoint.run();
                if (deadline.isOver()) {
                    throw deadline.passed();
                }
            } while (!ended(work));
        } finally {
            if (work.cancel(true)) {
                thread.join(END.toMillis());
                tellWhereItHangs(type, thread);
            }
        }
    }

    /** Each takes a thread away until the server starts anew, if it never ends. */
    private static void tellWhereItHangs(MediaType type, Thread thread) {
        if (thread.isAlive()) {
            var where = new IllegalStateException("still at work");
            where.setStackTrace(thread.getStackTrace());
            LOG.log(
                    System.Logger.Level.WARNING,
                    "A file of type " + type
                            + " is still being turned into pages though it was to end; its thread stays taken.",
                    where);
        }
    }

    private static boolean ended(FutureTask<Void> work) throws InterruptedException, ExecutionException {
        try {
            work.get(CHECK.toMillis(), TimeUnit.MILLISECONDS);
            return true;
        } catch (TimeoutException goesOn) {
            return false;
        }
    }

    private Thread start(MediaType type, Runnable work) {
        boolean started = false;
        try {
            var thread = new Thread(null, () -> thenFree(work), "office-pages " + type, STACK);
            thread.setDaemon(true);
            thread.setContextClassLoader(ConversionThreads.class.getClassLoader());
            thread.start();
            started = true;
            return thread;
        } finally {
            if (!started) {
                free.release();
            }
        }
    }

    private void thenFree(Runnable work) {
        try {
            work.run();
        } finally {
            free.release();
        }
    }
}
