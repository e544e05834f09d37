package io.docket.application.access;

import static io.docket.application.Samples.NOON;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.docket.application.access.SignInAttempts.Failures;
import io.docket.application.kernel.StoreContract;
import java.util.Optional;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

/** What every {@link SignInAttempts} promises. */
public interface SignInAttemptsContract extends StoreContract {
    private Optional<Failures> found(String subject) {
        return testee().read(store -> store.installation(SignInAttempts.class).find(subject));
    }

    private void doing(Consumer<SignInAttempts> work) {
        testee().write(store -> {
            work.accept(store.installation(SignInAttempts.class));
            return store;
        });
    }

    @Test
    default void whatWasPutLastIsFoundUntilItIsRemoved() {
        doing(attempts -> attempts.put(new Failures("somebody", 1, NOON)));
        var last = new Failures("somebody", 2, NOON.plusSeconds(1));
        doing(attempts -> attempts.put(last));
        assertEquals(Optional.of(last), found("somebody"));
        doing(attempts -> attempts.remove("somebody"));
        assertEquals(Optional.empty(), found("somebody"));
    }

    @Test
    default void aSubjectIsChangedTwiceInOneWrite() {
        doing(attempts -> {
            attempts.put(new Failures("somebody", 1, NOON));
            assertEquals(1, attempts.find("somebody").orElseThrow().count());
            attempts.remove("somebody");
            assertEquals(Optional.empty(), attempts.find("somebody"));
            attempts.put(new Failures("somebody", 0, NOON));
        });
        assertEquals(Optional.of(new Failures("somebody", 0, NOON)), found("somebody"));
    }

    @Test
    default void whatIsOldIsForgotten() {
        doing(attempts -> {
            attempts.put(new Failures("old", 1, NOON));
            attempts.put(new Failures("new", 1, NOON.plusSeconds(10)));
            attempts.removeOlderThan(NOON.plusSeconds(5));
        });
        assertEquals(Optional.empty(), found("old"));
        assertEquals(1, found("new").orElseThrow().count());
    }
}
