package io.docket.application.settings;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.docket.application.Samples;
import io.docket.application.inbox.Inboxes;
import io.docket.application.inbox.Projects;
import io.docket.application.inbox.Withdrawn;
import io.docket.application.kernel.ConcurrentChange;
import io.docket.application.kernel.StoreContract;
import io.docket.application.kernel.Versioned;
import io.docket.application.settings.SettingsLayers.Scoped;
import io.docket.domain.inbox.Project;
import io.docket.domain.kernel.InboxId;
import io.docket.domain.kernel.Scope;
import io.docket.domain.kernel.TenantId;
import io.docket.domain.settings.Layer;
import io.docket.domain.settings.Lineage;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What every {@link SettingsLayers} promises. */
public interface SettingsLayersContract extends StoreContract {
    String KIND = "thresholds";

    Layer LAYER = new Layer(Map.of(
            "all",
            Map.of("é~/", new BigDecimal("0.12345678901234567890123"), "whole", 80, "huge", new BigDecimal("1E+30")),
            "on",
            true,
            "list",
            List.of("a", List.of(1, Map.of("deep", false)))));

    private void added(TenantId tenant, Lineage at) {
        writing(tenant, store -> store.the(SettingsLayers.class).add(KIND, at, LAYER));
    }

    private Optional<Layer> found(TenantId tenant, Scope scope) {
        return stored(tenant, scope).map(Versioned::value);
    }

    private Optional<Versioned<Layer>> stored(TenantId tenant, Scope scope) {
        return reading(tenant, store -> store.the(SettingsLayers.class).find(KIND, scope));
    }

    private Lineage lineage(TenantId tenant) {
        InboxId inbox = storedInbox(tenant);
        return reading(
                tenant,
                store -> Lineage.of(
                        inbox,
                        store.the(Inboxes.class)
                                .find(inbox)
                                .orElseThrow()
                                .value()
                                .project()));
    }

    @Test
    default void aLayerIsFoundInItsScopeAsItWas() {
        TenantId tenant = storedTenant();
        Lineage inbox = lineage(tenant);
        Lineage project = Lineage.of(inbox.project().orElseThrow());
        for (Lineage at : List.of(inbox, project, Lineage.TENANT)) {
            assertEquals(Optional.empty(), found(tenant, at.scope()));
            added(tenant, at);
            assertEquals(Optional.of(LAYER), found(tenant, at.scope()));
        }
        assertEquals(
                Optional.empty(),
                reading(tenant, store -> store.the(SettingsLayers.class).find("other", Scope.TENANT)));
    }

    @Test
    default void allOfAKindAreListed() {
        TenantId tenant = storedTenant();
        Lineage inbox = lineage(tenant);
        added(tenant, inbox);
        added(tenant, Lineage.TENANT);
        writing(tenant, store -> store.the(SettingsLayers.class).add("other", inbox, LAYER));
        assertEquals(
                List.of(new Scoped(inbox.scope(), LAYER), new Scoped(Scope.TENANT, LAYER)),
                reading(tenant, store -> store.the(SettingsLayers.class).all(KIND)));
    }

    @Test
    default void aChangedLayerIsStoredUnlessItWasChangedMeanwhile() {
        TenantId tenant = storedTenant();
        added(tenant, Lineage.TENANT);
        Versioned<Layer> changed = stored(tenant, Scope.TENANT).orElseThrow().map(layer -> Layer.EMPTY);
        writing(tenant, store -> store.the(SettingsLayers.class).save(KIND, Scope.TENANT, changed));
        assertEquals(Optional.of(Layer.EMPTY), found(tenant, Scope.TENANT));
        assertThrows(
                ConcurrentChange.class,
                () -> writing(tenant, store -> store.the(SettingsLayers.class).save(KIND, Scope.TENANT, changed)));
    }

    @Test
    default void ofTwoThatAreFirstOneIsTold() {
        TenantId tenant = storedTenant();
        added(tenant, Lineage.TENANT);
        assertThrows(ConcurrentChange.class, () -> added(tenant, Lineage.TENANT));
    }

    @Test
    default void itGoesWithItsInboxAndItsProject() {
        TenantId tenant = storedTenant();
        Lineage inbox = lineage(tenant);
        Project other = Samples.project("other");
        writing(tenant, store -> store.the(Projects.class).add(other));
        added(tenant, inbox);
        added(tenant, Lineage.of(other.id()));
        added(tenant, Lineage.TENANT);
        InboxId removed = inbox.inbox().orElseThrow();
        writing(tenant, store -> {
            store.the(Inboxes.class).withdraw(removed);
            store.the(Projects.class).withdraw(other.id());
        });
        testee().write(store -> {
            store.installation(Withdrawn.class).removeInbox(new Withdrawn.OfTenant(tenant, removed));
            store.installation(Withdrawn.class).removeEmptyProjects();
            return tenant;
        });
        assertEquals(Optional.empty(), found(tenant, inbox.scope()));
        assertEquals(Optional.empty(), found(tenant, Scope.of(other.id())));
        assertEquals(Optional.of(LAYER), found(tenant, Scope.TENANT));
    }

    @Test
    default void anotherTenantSeesNothing() {
        added(storedTenant(), Lineage.TENANT);
        TenantId other = storedTenant();
        assertEquals(Optional.empty(), found(other, Scope.TENANT));
        assertEquals(
                List.of(),
                reading(other, store -> store.the(SettingsLayers.class).all(KIND)));
    }
}
