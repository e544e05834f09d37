package io.docket.application.kernel;

import static org.junit.jupiter.api.Assertions.assertFalse;

import java.time.Duration;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;

class LoopTest {
    @Test
    void noFailureOfItsWorkEndsIt() {
        Iterator<Throwable> failures = List.of(
                        new IllegalStateException("broken"), new OutOfMemoryError("too much"), new StackOverflowError())
                .iterator();
        var stopping = new AtomicBoolean();
        var loop = new Loop(
                "Working",
                () -> {
                    stopping.set(!failures.hasNext());
                    return failures.hasNext() && fail(failures.next());
                },
                this,
                Duration.ofMillis(1),
                new Signals(),
                stopping);
        loop.run();
        assertFalse(failures.hasNext());
    }

    private static boolean fail(Throwable failure) {
        if (failure instanceof Error error) {
            throw error;
        }
        throw (RuntimeException) failure;
    }
}
