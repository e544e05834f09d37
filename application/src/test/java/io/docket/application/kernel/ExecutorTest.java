package io.docket.application.kernel;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.docket.application.access.AuditFeature;
import io.docket.application.access.Secret;
import io.docket.application.memory.MemoryStore;
import io.docket.application.testing.CountingIds;
import io.docket.application.testing.MovableClock;
import io.docket.domain.access.Rights;
import io.docket.domain.kernel.Event;
import io.docket.domain.kernel.TenantId;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ExecutorTest {
    private static final Caller OPERATOR = Caller.operator(new TenantId("a".repeat(24)));

    private record Happened(TenantId tenant, Instant at) implements Event {}

    private record Touch(Expected expected) implements WriteCommand<Integer> {
        @Override
        public Requirement requires() {
            return Requirement.signedIn();
        }
    }

    private record Look() implements ReadCommand<Integer> {
        @Override
        public Requirement requires() {
            return Requirement.signedIn();
        }
    }

    private record Work() implements LongCommand<Integer> {
        @Override
        public Requirement requires() {
            return Requirement.signedIn();
        }
    }

    private final MemoryStore store = new MemoryStore();
    private final MovableClock clock = new MovableClock();
    private final Handlers handlers = new Handlers();
    private final List<String> told = new ArrayList<>();
    private int runs;

    private Executor executor() {
        return new Executor(
                handlers,
                store,
                (user, tenantStore) -> Optional.of(Rights.ALL),
                new NoTargets(),
                new CountingIds(),
                new Signals(),
                new Telemetry() {
                    @Override
                    public void commandRan(String command, Duration took, String outcome) {
                        told.add(command + " " + outcome);
                    }
                },
                new AuditFeature(Secret.of(Secret.newText()), clock));
    }

    private int waiting() {
        return store.write(all -> all.installation(Outbox.class)
                .take(10, clock.instant(), clock.instant())
                .size());
    }

    private int conflictTwice() {
        runs++;
        if (runs < 3) {
            throw new ConcurrentChange("somebody was faster");
        }
        return runs;
    }

    @Test
    void writeRunsAgainWhenAnotherChangeCameBetween() {
        handlers.write(Touch.class, (command, access, own) -> conflictTwice());
        assertEquals(3, executor().run(OPERATOR, new Touch(Expected.ANY)));
    }

    @Test
    void writeWithAPreconditionIsAConflictInstead() {
        handlers.write(Touch.class, (command, access, own) -> conflictTwice());
        var refusal = assertThrows(
                Refusal.class, () -> executor().run(OPERATOR, new Touch(new Expected(java.util.Set.of(1L)))));
        assertEquals(Refusal.Kind.CONFLICT, refusal.kind());
        assertEquals(1, runs);
    }

    @Test
    void longHandlerIsNeverRunTwiceButItsWritesAre() {
        var writes = new ArrayList<Integer>();
        handlers.running(Work.class, (command, access, transactions) -> {
            runs++;
            return transactions.write(all -> {
                writes.add(1);
                if (writes.size() < 3) {
                    throw new ConcurrentChange("somebody was faster");
                }
                return writes.size();
            });
        });
        assertEquals(3, executor().run(OPERATOR, new Work()));
        assertEquals(1, runs);
    }

    @Test
    void eventOfAWriteIsStoredWithItAndNotAtAllWhenItFails() {
        handlers.write(Touch.class, (command, access, own) -> {
            access.emit(new Happened(access.tenant(), clock.instant()));
            if (runs++ == 0) {
                throw new IllegalStateException("after the event");
            }
            return 1;
        });
        assertThrows(IllegalStateException.class, () -> executor().run(OPERATOR, new Touch(Expected.ANY)));
        assertEquals(0, waiting());
        executor().run(OPERATOR, new Touch(Expected.ANY));
        assertEquals(1, waiting());
    }

    @Test
    void eventInARepeatedWriteIsStoredOnce() {
        handlers.write(Touch.class, (command, access, own) -> {
            access.emit(new Happened(access.tenant(), clock.instant()));
            return conflictTwice();
        });
        executor().run(OPERATOR, new Touch(Expected.ANY));
        assertEquals(1, waiting());
    }

    @Test
    void eventOutsideAWriteIsRefused() {
        handlers.read(Look.class, (command, access, own) -> {
            access.emit(new Happened(access.tenant(), clock.instant()));
            return 1;
        });
        handlers.running(Work.class, (command, access, transactions) -> {
            access.emit(new Happened(access.tenant(), clock.instant()));
            return 1;
        });
        assertThrows(IllegalStateException.class, () -> executor().run(OPERATOR, new Look()));
        assertThrows(IllegalStateException.class, () -> executor().run(OPERATOR, new Work()));
    }

    @Test
    void outcomeOfEveryCommandIsTold() {
        handlers.read(Look.class, (command, access, own) -> {
            throw Refusal.notFound("thing");
        });
        assertThrows(Refusal.class, () -> executor().run(OPERATOR, new Look()));
        assertThrows(Refusal.class, () -> executor().run(Caller.anonymous(), new Look()));
        assertEquals(List.of("Look not_found", "Look unauthenticated"), told);
    }

    @Test
    void commandHasOneHandlerOnly() {
        handlers.read(Look.class, (command, access, own) -> 1);
        var refused =
                assertThrows(IllegalStateException.class, () -> handlers.read(Look.class, (command, access, own) -> 2));
        assertTrue(refused.getMessage().contains("two handlers"));
    }
}
