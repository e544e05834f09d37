package io.docket.application.inbox;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.docket.application.Samples;
import io.docket.application.kernel.ConcurrentChange;
import io.docket.application.kernel.StoreContract;
import io.docket.application.kernel.Versioned;
import io.docket.domain.inbox.Inbox;
import io.docket.domain.inbox.Project;
import io.docket.domain.kernel.TenantId;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What every {@link Inboxes} promises. */
public interface InboxesContract extends StoreContract {
    private Project project(TenantId tenant) {
        Project project = Samples.project("default");
        writing(tenant, store -> store.the(Projects.class).add(project));
        return project;
    }

    private void add(TenantId tenant, Inbox inbox) {
        writing(tenant, store -> store.the(Inboxes.class).add(inbox));
    }

    private List<Inbox> all(TenantId tenant) {
        return reading(
                tenant,
                store -> store.the(Inboxes.class).all().stream()
                        .map(Versioned::value)
                        .toList());
    }

    private Optional<Inbox> found(TenantId tenant, Inbox inbox) {
        return reading(
                tenant, store -> store.the(Inboxes.class).find(inbox.id()).map(Versioned::value));
    }

    @Test
    default void inboxesAreFoundAndComeOldestFirst() {
        TenantId tenant = storedTenant();
        Project project = project(tenant);
        Inbox older = Samples.inbox("older", project.id());
        Inbox newer = Samples.inbox("newer", project.id());
        add(tenant, newer);
        add(tenant, older);
        assertEquals(Optional.of(older), found(tenant, older));
        assertEquals(List.of(older, newer), all(tenant));
    }

    @Test
    default void aChangedInboxIsStoredOnceForEachNumber() {
        TenantId tenant = storedTenant();
        Project project = project(tenant);
        Inbox inbox = Samples.inbox("before", project.id());
        add(tenant, inbox);
        Versioned<Inbox> stored = reading(
                tenant, store -> store.the(Inboxes.class).find(inbox.id()).orElseThrow());
        Versioned<Inbox> changed = stored.map(before -> new Inbox(before.id(), "after", before.project()));
        writing(tenant, store -> store.the(Inboxes.class).save(changed));
        assertEquals(Optional.of(changed.value()), found(tenant, inbox));
        assertThrows(
                ConcurrentChange.class,
                () -> writing(tenant, store -> store.the(Inboxes.class).save(changed)));
    }

    @Test
    default void inboxesAreListedByProject() {
        TenantId tenant = storedTenant();
        Inbox one = Samples.inbox("one", project(tenant).id());
        Inbox other = Samples.inbox("other", project(tenant).id());
        add(tenant, one);
        add(tenant, other);
        assertEquals(
                List.of(other),
                reading(
                        tenant,
                        store -> store.the(Inboxes.class).of(other.project()).stream()
                                .map(Versioned::value)
                                .toList()));
    }

    @Test
    default void aWithdrawnInboxIsNowhere() {
        TenantId tenant = storedTenant();
        Inbox inbox = Samples.inbox("invoice", project(tenant).id());
        add(tenant, inbox);
        writing(tenant, store -> store.the(Inboxes.class).withdraw(inbox.id()));
        assertEquals(Optional.empty(), found(tenant, inbox));
        assertEquals(List.of(), all(tenant));
        assertEquals(
                List.of(), reading(tenant, store -> store.the(Inboxes.class).of(inbox.project())));
    }

    @Test
    default void anotherTenantSeesNothing() {
        TenantId tenant = storedTenant();
        Inbox inbox = Samples.inbox("invoice", project(tenant).id());
        add(tenant, inbox);
        TenantId other = storedTenant();
        assertEquals(List.of(), all(other));
        assertEquals(Optional.empty(), found(other, inbox));
    }
}
