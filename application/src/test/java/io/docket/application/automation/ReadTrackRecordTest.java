package io.docket.application.automation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.docket.application.Samples;
import io.docket.application.document.Documents;
import io.docket.application.inbox.Inboxes;
import io.docket.application.kernel.Caller;
import io.docket.application.kernel.Expected;
import io.docket.application.kernel.Refusal;
import io.docket.application.settings.ChangeSettings;
import io.docket.application.testing.World;
import io.docket.domain.access.Permission;
import io.docket.domain.automation.CheckedAnswer;
import io.docket.domain.automation.CheckedDocument;
import io.docket.domain.automation.Hindsight;
import io.docket.domain.automation.Thresholds;
import io.docket.domain.document.Confidence;
import io.docket.domain.document.Document;
import io.docket.domain.kernel.InboxId;
import io.docket.domain.kernel.ProjectId;
import io.docket.domain.kernel.Scope;
import io.docket.domain.kernel.Target;
import io.docket.domain.kernel.TenantId;
import io.docket.domain.settings.LayerChange;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class ReadTrackRecordTest {
    private final World world = new World();
    private final InboxId receipts = world.inbox();
    private final InboxId invoices = world.installed.inbox("invoice");

    ReadTrackRecordTest() {
        checked(receipts, 3, 90);
        checked(invoices, 2, 60);
    }

    @AfterEach
    void close() {
        world.close();
    }

    private void checked(InboxId inbox, int times, int confidence) {
        var answer = new CheckedAnswer(Optional.of(new Confidence(confidence)), Optional.empty(), true);
        world.store.write(all -> {
            for (int at = 0; at < times; at++) {
                Document document = Samples.document(inbox);
                all.in(world.tenant()).the(Documents.class).add(document);
                all.in(world.tenant())
                        .the(CheckedDocuments.class)
                        .put(
                                new CheckedDocument(
                                        document.id(),
                                        inbox,
                                        Samples.NOON,
                                        false,
                                        false,
                                        false,
                                        Map.of("total", answer)),
                                CheckedDocuments.MOST);
            }
            return inbox;
        });
    }

    private Hindsight inForce(Scope scope) {
        return world.operator().run(new ReadTrackRecord(scope)).inForce();
    }

    @Test
    void anInboxIsReadByItselfAndWiderScopesJoinTheirs() {
        ProjectId project = world.store.read(all -> all.in(world.tenant())
                .the(Inboxes.class)
                .find(receipts)
                .orElseThrow()
                .value()
                .project());
        assertEquals(new Hindsight(3, 3, 0), inForce(Scope.of(receipts)));
        assertEquals(new Hindsight(2, 0, 0), inForce(Scope.of(invoices)));
        assertEquals(new Hindsight(5, 3, 0), inForce(Scope.TENANT));
        assertEquals(inForce(Scope.TENANT), inForce(Scope.of(project)));
        world.operator()
                .run(new ChangeSettings(
                        Thresholds.KIND,
                        Scope.of(invoices),
                        new LayerChange(Map.of("thresholds", Map.of("annotations", Map.of("total", 50)))),
                        Expected.ANY));
        assertEquals(new Hindsight(5, 5, 0), inForce(Scope.TENANT));
    }

    @Test
    void whoMayReadAnInboxesThresholdsReadsNoOthers() {
        var reader = world.userWith(Set.of(Permission.READ_THRESHOLDS_SETTINGS), Target.of(receipts));
        assertEquals(
                3, reader.run(new ReadTrackRecord(Scope.of(receipts))).inForce().documents());
        for (Scope other : Set.of(Scope.of(invoices), Scope.TENANT)) {
            Refusal refusal = assertThrows(Refusal.class, () -> reader.run(new ReadTrackRecord(other)));
            assertEquals(Refusal.Kind.FORBIDDEN, refusal.kind());
        }
        var uploader = world.userWith(Set.of(Permission.UPLOAD), Target.tenant());
        assertThrows(Refusal.class, () -> uploader.run(new ReadTrackRecord(Scope.of(receipts))));
    }

    @Test
    void anotherTenantReadsNothing() {
        TenantId other = world.otherTenant();
        var reader = world.docket.as(Caller.operator(other));
        assertEquals(
                Hindsight.NOTHING, reader.run(new ReadTrackRecord(Scope.TENANT)).inForce());
        Refusal refusal = assertThrows(Refusal.class, () -> reader.run(new ReadTrackRecord(Scope.of(receipts))));
        assertEquals(Refusal.Kind.NOT_FOUND, refusal.kind());
    }
}
