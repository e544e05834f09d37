package io.docket.application.kernel;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.docket.application.Samples;
import io.docket.application.access.AuditChains;
import io.docket.application.access.AuditFeature;
import io.docket.application.access.RefusalCounts;
import io.docket.application.access.Secret;
import io.docket.application.access.WriteRefusalCounts;
import io.docket.application.memory.MemoryStore;
import io.docket.application.tenant.Tenants;
import io.docket.application.testing.CountingIds;
import io.docket.application.testing.MovableClock;
import io.docket.domain.access.AuditChain;
import io.docket.domain.access.AuditEntry;
import io.docket.domain.access.AuditFact;
import io.docket.domain.access.Rights;
import io.docket.domain.kernel.InvalidValue;
import io.docket.domain.kernel.TenantId;
import io.docket.domain.kernel.UserId;
import io.docket.domain.tenant.Tenant;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class AuditingTest {
    private record Change(Requirement requires) implements WriteCommand<Integer>, Audited {
        @Override
        public Optional<String> subject() {
            return Optional.of("said");
        }
    }

    private record Look(Requirement requires) implements ReadCommand<Integer> {}

    private final MemoryStore store = new MemoryStore();
    private final MovableClock clock = new MovableClock();
    private final Handlers handlers = new Handlers();
    private final List<String> told = new ArrayList<>();
    private final AuditFeature audit = new AuditFeature(Secret.of(Secret.newText()), clock);
    private final TenantId tenant = storedTenant();
    private final UserId user = new UserId(Samples.id());
    private final Caller caller =
            Caller.user(tenant, user).with(Pass.key("dk_abc", List.of())).from("10.0.0.1");

    private TenantId storedTenant() {
        Tenant stored = Samples.tenant("a tenant");
        store.write(all -> {
            all.installation(Tenants.class).add(stored);
            return stored;
        });
        return stored.id();
    }

    private Executor executor(Auditor auditor) {
        return new Executor(
                handlers,
                store,
                (who, tenantStore) -> Optional.of(Rights.NONE),
                new NoTargets(),
                new CountingIds(),
                new Signals(),
                new Telemetry() {
                    @Override
                    public void commandRan(String command, Duration took, String outcome) {
                        told.add(command + " " + outcome);
                    }
                },
                auditor);
    }

    private <R> R run(Caller who, Command<R> command) {
        return executor(audit).run(who, command);
    }

    private List<AuditFact> facts(AuditChain chain) {
        return store.read(all -> AuditChains.of(all, chain).entries(1, 100).stream()
                .map(AuditEntry::fact)
                .toList());
    }

    private List<String> outcomes() {
        return facts(AuditChain.of(tenant)).stream()
                .map(fact -> fact.command() + " " + fact.outcome())
                .toList();
    }

    private Change change() {
        return new Change(Requirement.signedIn());
    }

    AuditingTest() {
        audit.register(handlers);
    }

    @Test
    void aDoneChangeIsInTheTrailOnceWithWhoByWhatAndFromWhere() {
        handlers.write(Change.class, (command, access, own) -> 1);
        run(caller, change());
        assertEquals(
                List.of(new AuditFact(
                        clock.instant(),
                        Optional.of(tenant),
                        Optional.of(user),
                        "key",
                        Optional.of("dk_abc"),
                        "Change",
                        Optional.of("said"),
                        Optional.of("10.0.0.1"),
                        "done",
                        Optional.empty())),
                facts(AuditChain.of(tenant)));
    }

    @Test
    void aRepeatedWriteIsInTheTrailOnceAboutWhatItsHandlerFound() {
        var runs = new ArrayList<Integer>();
        handlers.write(Change.class, (command, access, own) -> {
            runs.add(1);
            access.about("found" + runs.size());
            if (runs.size() < 3) {
                throw new ConcurrentChange("somebody was faster");
            }
            return 1;
        });
        run(caller, change());
        assertEquals(
                List.of(Optional.of("found3")),
                facts(AuditChain.of(tenant)).stream().map(AuditFact::subject).toList());
    }

    @Test
    void whatIsNoIdIsKeptOut() {
        handlers.write(Change.class, (command, access, own) -> {
            access.about("somebody's name");
            return 1;
        });
        run(caller, change());
        assertEquals(
                List.of(Optional.empty()),
                facts(AuditChain.of(tenant)).stream().map(AuditFact::subject).toList());
    }

    @Test
    void aRefusedOrFailedChangeIsInTheTrailThoughItWasRolledBack() {
        var failures = new ArrayList<RuntimeException>(List.of(
                Refusal.notFound("user"),
                new InvalidValue("username", "must not be empty"),
                new IllegalStateException("broken")));
        handlers.write(Change.class, (command, access, own) -> {
            throw failures.remove(0);
        });
        assertThrows(Refusal.class, () -> run(caller, change()));
        assertThrows(InvalidValue.class, () -> run(caller, change()));
        assertThrows(IllegalStateException.class, () -> run(caller, change()));
        assertEquals(List.of("Change not_found", "Change invalid", "Change failed"), outcomes());
    }

    @Test
    void whatIsForbiddenIsInTheTrailWhateverItWas() {
        handlers.read(Look.class, (command, access, own) -> {
            throw Refusal.notFound("thing");
        });
        assertThrows(Refusal.class, () -> run(caller, new Look(Requirement.signedIn())));
        assertThrows(Refusal.class, () -> run(caller, new Look(Requirement.installation())));
        assertEquals(List.of("Look forbidden"), outcomes());
    }

    @Test
    void refusalsOfNobodyAreCountedByAddressAndNotWrittenOneByOne() {
        handlers.write(Change.class, (command, access, own) -> 1);
        Caller nobody = Caller.anonymous().from("10.0.0.9");
        for (int count = 0; count < 3; count++) {
            assertThrows(Refusal.class, () -> run(nobody, change()));
        }
        assertThrows(Refusal.class, () -> run(Caller.anonymous(), change()));
        assertEquals(4, run(Caller.system(), new WriteRefusalCounts()));
        assertEquals(0, run(Caller.system(), new WriteRefusalCounts()));
        assertEquals(
                List.of("10.0.0.9 3", "others 1"),
                store.read(all -> all.installation(RefusalCounts.class).since(Instant.EPOCH)).stream()
                        .map(count -> count.address() + " " + count.refusals())
                        .toList());
        assertEquals(List.of(), outcomes());
        assertEquals(
                List.of(Optional.of("refusals=4 rows=2")),
                facts(AuditChain.INSTALLATION).stream().map(AuditFact::detail).toList());
    }

    @Test
    void whoTurnsOutToBeAUserIsInTheTrailOfItsTenant() {
        handlers.write(Change.class, (command, access, own) -> 1);
        handlers.running(Open.class, (command, access, transactions) -> {
            access.identified(tenant, user, Pass.Means.PASSWORD);
            return 1;
        });
        run(Caller.anonymous(), new Open());
        AuditFact fact = facts(AuditChain.of(tenant)).get(0);
        assertEquals(Optional.of(user), fact.user());
        assertEquals("password", fact.means());
    }

    private record Open() implements LongCommand<Integer>, Audited {
        @Override
        public Requirement requires() {
            return Requirement.open();
        }
    }

    @Test
    void whatATenantThatIsGoneDidLastIsInTheInstallationsTrail() {
        var gone = new TenantId(Samples.id());
        handlers.write(Change.class, (command, access, own) -> 1);
        run(Caller.operator(gone), change());
        assertEquals(
                List.of(Optional.of(gone)),
                facts(AuditChain.INSTALLATION).stream().map(AuditFact::tenant).toList());
    }

    @Test
    void aTrailThatCannotBeWrittenUndoesNothingAndIsTold() {
        handlers.write(Change.class, (command, access, own) -> 7);
        handlers.running(Broken.class, (command, access, transactions) -> {
            throw new IllegalStateException("the disk is full");
        });
        int answer = executor(new Auditor() {
                    @Override
                    public LongCommand<?> remembering(AuditedCall call) {
                        return new Broken();
                    }

                    @Override
                    public void refusedNobody(Caller nobody) {}
                })
                .run(caller, change());
        assertEquals(7, answer);
        assertTrue(told.contains("Broken error"), told.toString());
    }

    private record Broken() implements LongCommand<Integer> {
        @Override
        public Requirement requires() {
            return Requirement.installation();
        }
    }
}
