package io.docket.application.access;

import static io.docket.application.Samples.NOON;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.docket.application.kernel.ConcurrentChange;
import io.docket.application.kernel.InstallationPort;
import io.docket.application.kernel.Page;
import io.docket.application.kernel.PageRequest;
import io.docket.application.kernel.Store;
import io.docket.application.kernel.TenantStore;
import io.docket.application.kernel.Transactions;
import io.docket.domain.access.AuditBatch;
import io.docket.domain.access.AuditChain;
import io.docket.domain.access.AuditEntry;
import io.docket.domain.access.AuditFact;
import io.docket.domain.access.AuditHead;
import io.docket.domain.access.AuditVerdict;
import io.docket.domain.kernel.TenantId;
import io.docket.domain.kernel.UserId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The laws of a chain, on one whose rows somebody with the database alone can do anything to. */
class AuditChainTest {
    private static final AuditSeals SEALS = new AuditSeals(Secret.of("the installation's secret"));

    /** What a database holds of one chain. */
    private static final class Rows implements AuditTrail, Transactions, Store {
        final TreeMap<Long, AuditEntry> entries = new TreeMap<>();
        final TreeMap<Long, AuditBatch> batches = new TreeMap<>();
        Optional<AuditHead> head = Optional.empty();

        Rows copy() {
            var copy = new Rows();
            copy.entries.putAll(entries);
            copy.batches.putAll(batches);
            copy.head = head;
            return copy;
        }

        @Override
        public AuditChain chain() {
            return AuditChain.INSTALLATION;
        }

        @Override
        public Optional<AuditHead> head() {
            return head;
        }

        @Override
        public Optional<AuditHead> lockedHead() {
            return head;
        }

        @Override
        public void put(AuditHead changed) {
            head = Optional.of(changed);
        }

        @Override
        public void add(AuditEntry entry) {
            taken(entries.putIfAbsent(entry.number(), entry));
        }

        @Override
        public void add(AuditBatch batch) {
            taken(batches.putIfAbsent(batch.number(), batch));
        }

        private static void taken(Object before) {
            if (before != null) {
                throw new ConcurrentChange("the number is taken");
            }
        }

        void put(AuditEntry entry) {
            entries.put(entry.number(), entry);
        }

        void put(AuditBatch batch) {
            batches.put(batch.number(), batch);
        }

        @Override
        public long lastEntry() {
            return entries.isEmpty() ? 0 : entries.lastKey();
        }

        @Override
        public long lastBatch() {
            return batches.isEmpty() ? 0 : batches.lastKey();
        }

        @Override
        public List<AuditEntry> entries(long from, int most) {
            return entries.tailMap(from).values().stream().limit(most).toList();
        }

        @Override
        public List<AuditBatch> batches(long from, int most) {
            return batches.tailMap(from).values().stream().limit(most).toList();
        }

        @Override
        public Page<AuditEntry> page(AuditFilter filter, PageRequest request) {
            return new Page<>(request, List.copyOf(entries.values()), entries.size());
        }

        @Override
        public <T> T read(Function<Store, T> work) {
            return work.apply(this);
        }

        @Override
        public <T> T write(Function<Store, T> work) {
            return work.apply(this);
        }

        @Override
        public TenantStore in(TenantId tenant) {
            throw new IllegalStateException("there is one chain only");
        }

        @Override
        public <P extends InstallationPort> P installation(Class<P> port) {
            return port.cast(new AuditChains() {
                @Override
                public AuditTrail installation() {
                    return Rows.this;
                }

                @Override
                public List<AuditChain> pending(Optional<AuditChain> last, int most) {
                    return List.of(AuditChain.INSTALLATION);
                }
            });
        }
    }

    /** Makes facts, chains, and changes to them that nobody who has the secret would make. */
    private record Chance(Random random) {
        String id() {
            return String.format("%024x", random.nextLong() & 0xffff_ffffL);
        }

        <T> Optional<T> perhaps(T value) {
            return random.nextBoolean() ? Optional.of(value) : Optional.empty();
        }

        AuditFact fact() {
            return new AuditFact(
                    NOON.plusMillis(random.nextInt(100_000)),
                    perhaps(new TenantId(id())),
                    perhaps(new UserId(id())),
                    random.nextBoolean() ? "token" : "key",
                    perhaps(id()),
                    random.nextBoolean() ? "ChangeUser" : "ChangeRole",
                    perhaps(id()),
                    perhaps("10.0.0." + random.nextInt(256)),
                    random.nextBoolean() ? "done" : "forbidden",
                    perhaps("entries=" + random.nextInt(10)));
        }

        Rows chain() {
            var rows = new Rows();
            var writer = new AuditWriter(SEALS);
            int entries = 2 + random.nextInt(12);
            for (int count = 0; count < entries; count++) {
                writer.append(rows, fact());
                if (random.nextInt(4) == 0) {
                    writer.close(rows);
                }
            }
            return rows;
        }

        <K, V> K anyKey(TreeMap<K, V> map) {
            return new ArrayList<>(map.keySet()).get(random.nextInt(map.size()));
        }

        /** The fact with one component different. */
        AuditFact changed(AuditFact fact) {
            int which = random.nextInt(10);
            return new AuditFact(
                    which == 0 ? fact.at().plusNanos(1_000) : fact.at(),
                    which == 1 ? other(fact.tenant(), new TenantId("f".repeat(24))) : fact.tenant(),
                    which == 2 ? other(fact.user(), new UserId("f".repeat(24))) : fact.user(),
                    which == 3 ? fact.means() + "x" : fact.means(),
                    which == 4 ? other(fact.pass(), "p") : fact.pass(),
                    which == 5 ? fact.command() + "x" : fact.command(),
                    which == 6 ? other(fact.subject(), "s") : fact.subject(),
                    which == 7 ? other(fact.address(), "1") : fact.address(),
                    which == 8 ? fact.outcome() + "x" : fact.outcome(),
                    which == 9 ? other(fact.detail(), "d") : fact.detail());
        }

        private <T> Optional<T> other(Optional<T> before, T value) {
            return before.isPresent() ? perhaps(value) : Optional.of(value);
        }

        /** One thing that somebody does to the rows. */
        void tamper(Rows rows) {
            long key = anyKey(rows.entries);
            AuditEntry entry = rows.entries.get(key);
            switch (random.nextInt(7)) {
                case 0 -> rows.put(new AuditEntry(entry.chain(), key, changed(entry.fact()), entry.seal()));
                case 1 -> rows.entries.remove(key);
                case 2 -> rows.put(new AuditEntry(entry.chain(), rows.lastEntry() + 1, entry.fact(), "ab".repeat(32)));
                case 3 -> swap(rows, key);
                case 4 -> cutOff(rows);
                case 5 -> rows.put(withEntries(rows.head.orElseThrow(), rows.lastEntry() + 1, "ab".repeat(32)));
                default -> changeBatch(rows);
            }
        }

        /** Puts an entry in another's place, numbers adapted. */
        private void swap(Rows rows, long key) {
            long other = key == 1 ? 2 : 1;
            AuditFact here = rows.entries.get(key).fact();
            AuditFact there = rows.entries.get(other).fact();
            rows.put(new AuditEntry(
                    rows.chain(), key, there, rows.entries.get(other).seal()));
            rows.put(new AuditEntry(
                    rows.chain(), other, here, rows.entries.get(key).seal()));
        }

        /** Drops the last batch with its entries and all after it, and makes the head what it must have been before. */
        private void cutOff(Rows rows) {
            AuditHead head = rows.head.orElseThrow();
            if (rows.batches.isEmpty()) {
                rows.entries.remove(rows.entries.lastKey());
                rows.put(withEntries(head, rows.lastEntry(), lastSeal(rows)));
                return;
            }
            AuditBatch dropped = rows.batches.remove(rows.batches.lastKey());
            rows.entries.tailMap(dropped.first()).clear();
            String before = rows.batches.isEmpty()
                    ? AuditHead.NOTHING
                    : rows.batches.lastEntry().getValue().hmac();
            rows.put(new AuditHead(
                    head.chain(),
                    rows.lastEntry(),
                    lastSeal(rows),
                    rows.lastEntry(),
                    rows.lastBatch(),
                    before,
                    head.seal()));
        }

        private static AuditHead withEntries(AuditHead head, long entries, String last) {
            return new AuditHead(head.chain(), entries, last, head.closed(), head.batches(), head.hmac(), head.seal());
        }

        private static String lastSeal(Rows rows) {
            return rows.entries.isEmpty()
                    ? AuditHead.NOTHING
                    : rows.entries.lastEntry().getValue().seal();
        }

        private void changeBatch(Rows rows) {
            if (rows.batches.isEmpty()) {
                rows.put(new AuditBatch(rows.chain(), 1, 1, 1, "ab".repeat(32)));
                return;
            }
            AuditBatch batch = rows.batches.get(anyKey(rows.batches));
            if (random.nextBoolean()) {
                rows.batches.remove(batch.number());
            } else {
                rows.put(new AuditBatch(batch.chain(), batch.number(), batch.first(), batch.last(), "ab".repeat(32)));
            }
        }
    }

    private static AuditVerdict verdict(Rows rows) {
        return new AuditCheck(SEALS).verdict(AuditChain.INSTALLATION, rows);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 20261124, 4711})
    void everyChainHoldsAsItWasWrittenAndNoneAfterAnyChange(long seed) {
        var chance = new Chance(new Random(seed));
        for (int round = 0; round < 500; round++) {
            Rows rows = chance.chain();
            AuditVerdict written = verdict(rows);
            assertTrue(written.verified(), "seed " + seed + ", round " + round);
            assertEquals(rows.entries.size(), written.entries());
            Rows changed = rows.copy();
            chance.tamper(changed);
            assertFalse(verdict(changed).verified(), "seed " + seed + ", round " + round + " unnoticed");
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {7, 1848})
    void whatWasChangedStaysVisibleWhateverIsWrittenAfterwards(long seed) {
        var chance = new Chance(new Random(seed));
        var writer = new AuditWriter(SEALS);
        for (int round = 0; round < 200; round++) {
            Rows rows = chance.chain();
            chance.tamper(rows);
            for (int more = 0; more < 3; more++) {
                writer.append(rows, chance.fact());
                writer.close(rows);
            }
            assertFalse(verdict(rows).verified(), "seed " + seed + ", round " + round + " laundered");
        }
    }

    private static Rows threeBatchesOfTwo() {
        var rows = new Rows();
        var chance = new Chance(new Random(3));
        var writer = new AuditWriter(SEALS);
        for (int count = 1; count <= 7; count++) {
            writer.append(rows, chance.fact());
            if (count % 2 == 0) {
                writer.close(rows);
            }
        }
        return rows;
    }

    @Test
    void theVerdictSaysHowMuchThereIsAndWhereItBreaksFirst() {
        Rows rows = threeBatchesOfTwo();
        String hmac = rows.batches.get(3L).hmac();
        assertEquals(new AuditVerdict(7, 3, 1, Optional.empty(), hmac), verdict(rows));
        rows.entries.remove(7L);
        assertEquals(Optional.of(4L), verdict(rows).firstBrokenBatch());
        rows.entries.remove(6L);
        assertEquals(Optional.of(3L), verdict(rows).firstBrokenBatch());
        rows.entries.remove(1L);
        assertEquals(Optional.of(1L), verdict(rows).firstBrokenBatch());
    }

    @Test
    void anotherSecretsChainDoesNotHold() {
        var other = new AuditCheck(new AuditSeals(Secret.of("somebody else's secret")));
        assertFalse(other.verdict(AuditChain.INSTALLATION, threeBatchesOfTwo()).verified());
    }

    @Test
    void aChainPutBackAsAWholeIsWhatVerifyingCannotSeeAndANotedHmacCan() {
        Rows rows = threeBatchesOfTwo();
        Rows older = rows.copy();
        var writer = new AuditWriter(SEALS);
        writer.append(rows, new Chance(new Random(4)).fact());
        writer.close(rows);
        assertTrue(verdict(older).verified());
        assertFalse(verdict(older).hmac().equals(verdict(rows).hmac()));
    }

    @Test
    void anotherEntryCannotTakeARemovedOnesPlaceUnderTheHeadOfBefore() {
        Rows rows = threeBatchesOfTwo();
        Optional<AuditHead> before = rows.head;
        rows.entries.remove(7L);
        rows.put(
                Chance.withEntries(before.orElseThrow(), 6, rows.entries.get(6L).seal()));
        new AuditWriter(SEALS).append(rows, new Chance(new Random(5)).fact());
        rows.head = before;
        assertFalse(verdict(rows).verified());
    }
}
