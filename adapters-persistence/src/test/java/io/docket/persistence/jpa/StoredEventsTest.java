package io.docket.persistence.jpa;

import static io.docket.application.Samples.NOON;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.docket.application.Samples;
import io.docket.application.kernel.Outbox;
import io.docket.application.kernel.Transactions;
import io.docket.domain.access.PasswordChanged;
import io.docket.domain.document.DocumentProcessed;
import io.docket.domain.document.DocumentReceived;
import io.docket.domain.document.DocumentRemoved;
import io.docket.domain.inbox.InboxRemoved;
import io.docket.domain.inbox.ProjectRemoved;
import io.docket.domain.kernel.DocumentId;
import io.docket.domain.kernel.Event;
import io.docket.domain.kernel.InboxId;
import io.docket.domain.kernel.ProjectId;
import io.docket.domain.kernel.TenantId;
import io.docket.domain.kernel.UserId;
import io.docket.domain.tenant.TenantRemoved;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What lies in outboxes already: a change of these texts needs a reader for both. */
class StoredEventsTest {
    private static final TenantId TENANT = new TenantId("a".repeat(24));
    private static final InboxId INBOX = new InboxId("b".repeat(24));
    private static final DocumentId DOCUMENT = new DocumentId("c".repeat(24));
    private static final UserId USER = new UserId("d".repeat(24));
    private static final String IDS =
            "{\"tenant\":\"" + TENANT + "\",\"inbox\":\"" + INBOX + "\",\"document\":\"" + DOCUMENT + "\",";
    private static final ProjectId PROJECT = new ProjectId("6f0e5c8d9a1b2c3d4e5f6075");
    private static final String AT = "\"at\":\"2026-11-24T12:00:00Z\"}";

    private static void assertStored(String type, String content, Event event) {
        assertEquals(type, StoredEvents.type(event));
        assertEquals(content, StoredEvents.write(event));
        assertEquals(event, StoredEvents.read(type, content));
    }

    @Test
    void everyEventIsStoredInItsForm() {
        assertStored("document-received", IDS + AT, new DocumentReceived(TENANT, INBOX, DOCUMENT, NOON));
        assertStored("document-processed", IDS + AT, new DocumentProcessed(TENANT, INBOX, DOCUMENT, NOON));
        assertStored(
                "document-removed",
                IDS + "\"dataToo\":true," + AT,
                new DocumentRemoved(TENANT, INBOX, DOCUMENT, true, NOON));
        assertStored(
                "inbox-removed",
                "{\"tenant\":\"" + TENANT + "\",\"inbox\":\"" + INBOX + "\"," + AT,
                new InboxRemoved(TENANT, INBOX, NOON));
        assertStored(
                "project-removed",
                "{\"tenant\":\"" + TENANT + "\",\"project\":\"" + PROJECT + "\"," + AT,
                new ProjectRemoved(TENANT, PROJECT, NOON));
        assertStored(
                "password-changed",
                "{\"tenant\":\"" + TENANT + "\",\"user\":\"" + USER + "\"," + AT,
                new PasswordChanged(TENANT, USER, NOON));
        assertStored("tenant-removed", "{\"tenant\":\"" + TENANT + "\"," + AT, new TenantRemoved(TENANT, NOON));
    }

    @Test
    void anEventWithoutANameIsRefusedWhenItIsStored() {
        record Unnamed(TenantId tenant, Instant at) implements Event {}
        assertThrows(IllegalArgumentException.class, () -> StoredEvents.type(new Unnamed(TENANT, NOON)));
    }

    @Test
    void anEventOfANewerVersionIsLeftToTheNewerNodes() {
        Transactions store = Emptied.h2();
        Emptied.h2Execute(
                "insert into outbox (id, tenant_id, type, content, held_until) values ('" + Samples.id() + "', '"
                        + TENANT + "', 'of-a-newer-version', '{}', timestamp with time zone '1970-01-01 00:00:00+00')");
        List<Outbox.Stored> taken =
                store.write(open -> open.installation(Outbox.class).take(10, NOON, NOON.plusSeconds(60)));
        assertEquals(List.of(), taken);
    }
}
