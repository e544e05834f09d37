package io.docket.application.access;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.docket.application.Docket;
import io.docket.application.kernel.Caller;
import io.docket.application.kernel.PageRequest;
import io.docket.application.kernel.Refusal;
import io.docket.application.tenant.RemoveTenant;
import io.docket.application.testing.World;
import io.docket.domain.access.AuditChain;
import io.docket.domain.access.AuditEntry;
import io.docket.domain.access.AuditFact;
import io.docket.domain.access.AuditVerdict;
import io.docket.domain.access.Permission;
import io.docket.domain.kernel.Target;
import io.docket.domain.kernel.TenantId;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class AuditTest {
    private static final PageAudit EVERYTHING = new PageAudit(AuditFilter.ALL, new PageRequest(1, 100));

    private final World world = new World();
    private final Docket.Session auditor = world.userWith(Set.of(Permission.EDIT_SECURITY_SETTINGS), Target.tenant());

    @AfterEach
    void close() {
        world.close();
    }

    private List<String> trail(Docket.Session session) {
        return session.run(EVERYTHING).results().stream()
                .map(entry -> entry.fact().command() + " " + entry.fact().outcome())
                .toList();
    }

    private List<AuditFact> ofInstallation() {
        return world.store.read(all -> AuditChains.of(all, AuditChain.INSTALLATION).entries(1, 100).stream()
                .map(AuditEntry::fact)
                .toList());
    }

    @Test
    void onlyEditSecuritySettingsReadsAndVerifiesTheTrail() {
        var others = EnumSet.complementOf(EnumSet.of(Permission.EDIT_SECURITY_SETTINGS));
        Docket.Session session = world.userWith(others, Target.tenant());
        assertThrows(Refusal.class, () -> session.run(EVERYTHING));
        assertThrows(Refusal.class, () -> session.run(new VerifyAudit()));
        assertEquals(List.of("VerifyAudit forbidden", "PageAudit forbidden"), trail(auditor));
    }

    @Test
    void verifyingIsInTheTrailTooAndHoldsAfterItsBatchIsClosed() {
        AuditVerdict empty = auditor.run(new VerifyAudit());
        assertEquals(new AuditVerdict(0, 0, 0, Optional.empty(), empty.hmac()), empty);
        world.docket.as(Caller.system()).run(new CloseAuditBatches());
        AuditVerdict closed = auditor.run(new VerifyAudit());
        assertTrue(closed.verified());
        assertEquals(1, closed.entries());
        assertEquals(1, closed.batches());
        assertEquals(0, closed.pending());
    }

    @Test
    void anotherTenantSeesNothingOfIt() {
        auditor.run(new VerifyAudit());
        TenantId other = world.otherTenant();
        var stranger =
                world.docket.as(world.callerWith(other, Set.of(Permission.EDIT_SECURITY_SETTINGS), Target.tenant()));
        assertEquals(List.of(), trail(stranger));
        assertEquals(0, stranger.run(new VerifyAudit()).entries());
    }

    @Test
    void theTrailOfATenantThatIsRemovedHandsItsHeadToTheInstallation() {
        TenantId other = world.otherTenant();
        var leaving = world.docket.as(world.callerWith(
                other, Set.of(Permission.EDIT_SECURITY_SETTINGS, Permission.DELETE_TENANT), Target.tenant()));
        leaving.run(new VerifyAudit());
        leaving.run(new RemoveTenant());
        AuditFact handed = ofInstallation().get(0);
        assertEquals(Optional.of(other.value()), handed.subject());
        assertTrue(handed.detail().orElseThrow().startsWith("entries=1 batches=1 pending=0 hmac="), handed.toString());
    }
}
