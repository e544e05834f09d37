package io.docket.application.kernel;

import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class SignalsTest {
    private static final Duration LONG = Duration.ofMinutes(5);

    private final Signals signals = new Signals();

    @Test
    void whatIsRaisedBetweenListeningAndWaitingIsNotLost() {
        assertTimeoutPreemptively(Duration.ofSeconds(30), () -> {
            try (Signals.Waiter waiter = signals.listen("topic")) {
                signals.raise("topic");
                waiter.await(LONG);
            }
        });
    }

    @Test
    void allWhoListenAreWoken() {
        assertTimeoutPreemptively(Duration.ofSeconds(30), () -> {
            try (Signals.Waiter first = signals.listen("topic");
                    Signals.Waiter second = signals.listen("topic")) {
                signals.raise("topic");
                first.await(LONG);
                second.await(LONG);
            }
        });
    }

    @Test
    void anotherTopicDoesNotWake() {
        try (Signals.Waiter waiter = signals.listen("topic")) {
            signals.raise("other");
            waiter.await(Duration.ofMillis(1));
        }
    }
}
