package io.docket.ocr.office;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.docket.application.document.ReaderBusy;
import io.docket.application.document.UnreadableFile;
import io.docket.domain.document.MediaType;
import io.docket.ocr.office.page.Deadline;
import io.docket.ocr.xml.Interruption;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(60)
class ConversionThreadsTest {
    private final ConversionThreads threads = new ConversionThreads(1, Duration.ofMillis(100));

    @Test
    void conversionWhoseTimeIsOverIsRefusedAndEnds() {
        var ended = new CountDownLatch(1);

        assertThrows(
                UnreadableFile.class,
                () -> run(threads, deadline -> {
                    try {
                        while (true) {
                            Interruption.check();
                        }
                    } finally {
                        ended.countDown();
                    }
                }));

        assertEquals(0, ended.getCount(), "its thread has ended before who called it goes on");
    }

    @Test
    void oneThatDoesNotEndKeepsItsThreadAndTheNextMayBeTriedAgain() throws Exception {
        var released = new CountDownLatch(1);
        var stubborn = new AtomicReference<Thread>();
        assertThrows(
                UnreadableFile.class,
                () -> run(threads, deadline -> {
                    stubborn.set(Thread.currentThread());
                    awaitHoweverInterrupted(released);
                }));

        assertThrows(ReaderBusy.class, () -> run(threads, deadline -> {}), "no fault of the file");

        released.countDown();
        stubborn.get().join();
        run(threads, deadline -> {});
    }

    private static void run(ConversionThreads threads, Consumer<Deadline> conversion) throws ExecutionException {
        threads.run(MediaType.DOC, conversion, () -> {});
    }

    private static void awaitHoweverInterrupted(CountDownLatch latch) {
        boolean released = false;
        while (!released) {
            try {
                released = latch.await(1, TimeUnit.SECONDS);
            } catch (InterruptedException ignored) {
                released = false;
            }
        }
    }

    @Test
    void conversionEndsWhenWhoCalledItIsInterrupted() throws Exception {
        var patient = new ConversionThreads(1, Duration.ofMinutes(1));
        var started = new CountDownLatch(1);
        var ended = new CountDownLatch(1);
        var failure = new AtomicReference<Throwable>();
        var caller = new Thread(() -> failure.set(assertThrows(
                IllegalStateException.class,
                () -> run(patient, deadline -> {
                    started.countDown();
                    try {
                        while (true) {
                            deadline.check();
                        }
                    } finally {
                        ended.countDown();
                    }
                }))));
        caller.start();
        started.await();

        caller.interrupt();
        caller.join();

        ended.await();
        assertTrue(failure.get() instanceof IllegalStateException);
    }

    @Test
    void whatAConversionThrowsIsHandedOn() {
        var failure = new UnreadableFile("The file is damaged.");

        assertEquals(
                failure,
                assertThrows(
                                ExecutionException.class,
                                () -> run(threads, deadline -> {
                                    throw failure;
                                }))
                        .getCause());
    }
}
