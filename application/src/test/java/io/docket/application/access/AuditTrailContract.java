package io.docket.application.access;

import static io.docket.application.Samples.NOON;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.docket.application.Samples;
import io.docket.application.kernel.ConcurrentChange;
import io.docket.application.kernel.PageRequest;
import io.docket.application.kernel.StoreContract;
import io.docket.domain.access.AuditBatch;
import io.docket.domain.access.AuditChain;
import io.docket.domain.access.AuditEntry;
import io.docket.domain.access.AuditFact;
import io.docket.domain.access.AuditHead;
import io.docket.domain.kernel.TenantId;
import io.docket.domain.kernel.UserId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

/** What every {@link AuditTrail} promises. */
public interface AuditTrailContract extends StoreContract {
    UserId SOMEBODY = new UserId(Samples.id());

    private static AuditFact fact(Instant at, Optional<UserId> user, String subject, String outcome) {
        return new AuditFact(
                at,
                Optional.of(new TenantId(Samples.id())),
                user,
                "token",
                Optional.of("t-1"),
                "ChangeUser",
                Optional.of(subject),
                Optional.of("2001:db8::1"),
                outcome,
                Optional.of("entries=1"));
    }

    private static AuditEntry entry(AuditChain chain, long number) {
        var fact = fact(NOON.plusSeconds(number), Optional.of(SOMEBODY), "s" + number % 2, "done");
        return new AuditEntry(chain, number, fact, "seal");
    }

    private static AuditHead head(AuditChain chain, long entries) {
        return AuditHead.empty(chain).with(entry(chain, entries));
    }

    private AuditChain storedChain(int entries) {
        var chain = AuditChain.of(storedTenant());
        changing(chain, trail -> {
            trail.put(head(chain, entries));
            for (long number = 1; number <= entries; number++) {
                trail.add(entry(chain, number));
            }
        });
        return chain;
    }

    private void changing(AuditChain chain, Consumer<AuditTrail> change) {
        testee().write(store -> {
            change.accept(AuditChains.of(store, chain));
            return chain;
        });
    }

    private <T> T asked(AuditChain chain, Function<AuditTrail, T> question) {
        return testee().read(store -> question.apply(AuditChains.of(store, chain)));
    }

    private List<Long> numbers(AuditChain chain, AuditFilter filter) {
        return asked(
                chain,
                trail -> trail.page(filter, new PageRequest(1, 100)).results().stream()
                        .map(AuditEntry::number)
                        .toList());
    }

    @Test
    default void entriesComeBackAsTheyWereInOrder() {
        AuditChain chain = storedChain(5);
        assertEquals(
                List.of(entry(chain, 3).number(), 4L),
                asked(
                        chain,
                        trail -> trail.entries(3, 2).stream()
                                .map(AuditEntry::number)
                                .toList()));
        AuditEntry sparse = new AuditEntry(
                chain, 6, AuditFact.bySystem(NOON.plusNanos(1_999), "Test", Optional.empty(), "a=1"), "seal");
        changing(chain, trail -> trail.add(sparse));
        assertEquals(List.of(sparse), asked(chain, trail -> trail.entries(6, 10)));
        assertEquals(6, asked(chain, AuditTrail::lastEntry));
    }

    @Test
    default void aFullEntryKeepsEverything() {
        var chain = AuditChain.of(storedTenant());
        var full = new AuditEntry(chain, 1, fact(NOON, Optional.of(SOMEBODY), "subject", "forbidden"), "seal");
        changing(chain, trail -> {
            trail.put(head(chain, 1));
            trail.add(full);
        });
        assertEquals(List.of(full), asked(chain, trail -> trail.entries(1, 1)));
    }

    @Test
    default void pagesComeNewestFirst() {
        AuditChain chain = storedChain(5);
        var second = asked(chain, trail -> trail.page(AuditFilter.ALL, new PageRequest(2, 2)));
        assertEquals(
                List.of(3L, 2L),
                second.results().stream().map(AuditEntry::number).toList());
        assertEquals(5, second.total());
        assertTrue(asked(chain, trail -> trail.page(AuditFilter.ALL, new PageRequest(9, 2)))
                .results()
                .isEmpty());
    }

    @Test
    default void filtersHoldTogether() {
        AuditChain chain = storedChain(4);
        Optional<Instant> none = Optional.empty();
        Optional<String> any = Optional.empty();
        assertEquals(
                List.of(3L, 2L),
                numbers(
                        chain,
                        new AuditFilter(
                                Optional.of(NOON.plusSeconds(2)),
                                Optional.of(NOON.plusSeconds(3)),
                                Optional.empty(),
                                any,
                                any,
                                any)));
        assertEquals(
                List.of(3L, 1L),
                numbers(
                        chain,
                        new AuditFilter(
                                none,
                                none,
                                Optional.of(SOMEBODY),
                                Optional.of("s1"),
                                Optional.of("done"),
                                Optional.of("ChangeUser"))));
        assertEquals(
                List.of(), numbers(chain, new AuditFilter(none, none, Optional.empty(), any, Optional.of("x"), any)));
    }

    @Test
    default void theHeadIsWhatWasPutLast() {
        AuditChain chain = storedChain(3);
        var batch = new AuditBatch(chain, 1, 1, 2, "ab".repeat(32));
        AuditHead closed = head(chain, 3).with(batch).sealed("cd".repeat(32));
        changing(chain, trail -> {
            assertEquals(Optional.of(head(chain, 3)), trail.lockedHead());
            trail.add(batch);
            trail.put(closed);
        });
        assertEquals(Optional.of(closed), asked(chain, AuditTrail::head));
        assertEquals(List.of(batch), asked(chain, trail -> trail.batches(1, 10)));
        assertEquals(1, asked(chain, AuditTrail::lastBatch));
    }

    @Test
    default void aChainThatWasNotBegunIsEmpty() {
        var chain = AuditChain.of(storedTenant());
        assertEquals(Optional.empty(), asked(chain, AuditTrail::head));
        assertEquals(0, asked(chain, AuditTrail::lastEntry));
        assertEquals(0, asked(chain, AuditTrail::lastBatch));
    }

    @Test
    default void aNumberIsTakenOnce() {
        AuditChain chain = storedChain(1);
        assertThrows(ConcurrentChange.class, () -> changing(chain, trail -> trail.add(entry(chain, 1))));
    }

    @Test
    default void noChainIsBegunForATenantThatIsNot() {
        var chain = AuditChain.of(new TenantId(Samples.id()));
        assertThrows(ConcurrentChange.class, () -> changing(chain, trail -> trail.put(AuditHead.empty(chain))));
    }

    @Test
    default void anotherTenantAndTheInstallationSeeNothing() {
        AuditChain chain = storedChain(2);
        for (AuditChain other : List.of(AuditChain.of(storedTenant()), AuditChain.INSTALLATION)) {
            assertEquals(List.of(), numbers(other, AuditFilter.ALL));
            assertEquals(Optional.empty(), asked(other, AuditTrail::head));
        }
        changing(AuditChain.INSTALLATION, trail -> {
            trail.put(head(AuditChain.INSTALLATION, 1));
            trail.add(entry(AuditChain.INSTALLATION, 1));
        });
        assertEquals(List.of(1L), numbers(AuditChain.INSTALLATION, AuditFilter.ALL));
        assertEquals(List.of(2L, 1L), numbers(chain, AuditFilter.ALL));
    }
}
