package io.docket.ocr.office;

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
     * ExecutionException with what the conversion threw; IllegalStateException, which another attempt may mend, while none is free.
     * The checkpoint is run again and again meanwhile, and what it throws ends the work.
     */
    void run(Consumer<Deadline> conversion, Runnable checkpoint) throws ExecutionException {
        try {
            take(Deadline.in(longest), checkpoint);
            await(conversion, Deadline.in(longest), checkpoint);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while a file was turned into pages", interrupted);
        }
    }

    private void take(Deadline deadline, Runnable checkpoint) throws InterruptedException {
        do {
            checkpoint.run();
            if (deadline.isOver()) {
                throw new IllegalStateException("all threads that turn files into pages are busy");
            }
        } while (!free.tryAcquire(CHECK.toMillis(), TimeUnit.MILLISECONDS));
    }

    private void await(Consumer<Deadline> conversion, Deadline deadline, Runnable checkpoint)
            throws InterruptedException, ExecutionException {
        var work = new FutureTask<Void>(() -> conversion.accept(deadline), null);
        Thread thread = start(work);
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
            }
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

    private Thread start(Runnable work) {
        var thread = new Thread(null, () -> thenFree(work), "office-pages", STACK);
        thread.setDaemon(true);
        thread.setContextClassLoader(ConversionThreads.class.getClassLoader());
        boolean started = false;
        try {
            thread.start();
            started = true;
        } finally {
            if (!started) {
                free.release();
            }
        }
        return thread;
    }

    private void thenFree(Runnable work) {
        try {
            work.run();
        } finally {
            free.release();
        }
    }
}
