package io.docket.application.inbox;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.docket.application.Samples;
import io.docket.application.document.BulkTasks;
import io.docket.application.document.Documents;
import io.docket.application.inbox.Withdrawn.OfTenant;
import io.docket.application.kernel.ConcurrentChange;
import io.docket.application.kernel.StoreContract;
import io.docket.domain.document.Document;
import io.docket.domain.inbox.Inbox;
import io.docket.domain.inbox.Project;
import io.docket.domain.kernel.InboxId;
import io.docket.domain.kernel.TenantId;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

/** What every {@link Withdrawn} promises. */
public interface WithdrawnContract extends StoreContract {
    private List<OfTenant> inboxes(int most) {
        return testee().read(store -> store.installation(Withdrawn.class).inboxes(most));
    }

    private boolean anyProject() {
        return testee().read(store -> store.installation(Withdrawn.class).anyProject());
    }

    private void erase(Consumer<Withdrawn> erasure) {
        testee().write(store -> {
            erasure.accept(store.installation(Withdrawn.class));
            return store;
        });
    }

    private OfTenant withdrawn(TenantId tenant, InboxId inbox) {
        writing(tenant, store -> store.the(Inboxes.class).withdraw(inbox));
        return new OfTenant(tenant, inbox);
    }

    @Test
    default void onlyWhatIsWithdrawnIsListedWhoseverItIs() {
        TenantId tenant = storedTenant();
        storedInbox(tenant);
        OfTenant one = withdrawn(tenant, storedInbox(tenant));
        TenantId another = storedTenant();
        OfTenant other = withdrawn(another, storedInbox(another));
        assertEquals(List.of(one, other), inboxes(10));
        assertEquals(List.of(one), inboxes(1));
        assertFalse(anyProject());
    }

    private boolean claimed(OfTenant inbox) {
        return testee().write(store -> store.installation(Withdrawn.class).claim(inbox));
    }

    @Test
    default void onlyAWithdrawnInboxThatIsThereIsClaimed() {
        TenantId tenant = storedTenant();
        InboxId inbox = storedInbox(tenant);
        assertFalse(claimed(new OfTenant(tenant, inbox)));
        OfTenant gone = withdrawn(tenant, inbox);
        assertTrue(claimed(gone));
        assertTrue(claimed(gone));
        erase(withdrawn -> withdrawn.removeInbox(gone));
        assertFalse(claimed(gone));
    }

    @Test
    default void anInboxWithATaskStays() {
        TenantId tenant = storedTenant();
        OfTenant inbox = withdrawn(tenant, storedInbox(tenant));
        writing(tenant, store -> store.the(BulkTasks.class).add(Samples.removal(inbox.inbox(), Samples.NOON)));
        assertThrows(ConcurrentChange.class, () -> erase(withdrawn -> withdrawn.removeInbox(inbox)));
        writing(tenant, store -> store.the(BulkTasks.class).removeAll(inbox.inbox()));
        erase(withdrawn -> withdrawn.removeInbox(inbox));
        assertEquals(List.of(), inboxes(10));
    }

    @Test
    default void anInboxWithADocumentStaysAndAnEmptyOneGoes() {
        TenantId tenant = storedTenant();
        Document document = storedDocument(tenant);
        OfTenant inbox = withdrawn(tenant, document.inbox());
        assertThrows(ConcurrentChange.class, () -> erase(withdrawn -> withdrawn.removeInbox(inbox)));
        assertEquals(List.of(inbox), inboxes(10));
        writing(tenant, store -> store.the(Documents.class).remove(document.id()));
        erase(withdrawn -> withdrawn.removeInbox(inbox));
        assertEquals(List.of(), inboxes(10));
    }

    @Test
    default void anInboxGoesInOneWriteWithItsLastDocument() {
        TenantId tenant = storedTenant();
        Document document = storedDocument(tenant);
        OfTenant inbox = withdrawn(tenant, document.inbox());
        testee().write(store -> {
            store.in(tenant).the(Documents.class).remove(document.id());
            store.installation(Withdrawn.class).removeInbox(inbox);
            return store;
        });
        assertEquals(List.of(), inboxes(10));
    }

    @Test
    default void aProjectGoesOnceItsInboxesAreGone() {
        TenantId tenant = storedTenant();
        Project project = Samples.project("default");
        Inbox inbox = Samples.inbox("invoice", project.id());
        writing(tenant, store -> {
            store.the(Projects.class).add(project);
            store.the(Inboxes.class).add(inbox);
            store.the(Inboxes.class).withdraw(inbox.id());
            store.the(Projects.class).withdraw(project.id());
        });
        erase(Withdrawn::removeEmptyProjects);
        assertTrue(anyProject());
        erase(withdrawn -> withdrawn.removeInbox(new OfTenant(tenant, inbox.id())));
        erase(Withdrawn::removeEmptyProjects);
        assertFalse(anyProject());
    }
}
