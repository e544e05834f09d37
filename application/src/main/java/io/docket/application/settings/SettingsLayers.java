package io.docket.application.settings;

import io.docket.application.kernel.TenantPort;
import io.docket.application.kernel.Versioned;
import io.docket.domain.kernel.Scope;
import io.docket.domain.settings.Layer;
import io.docket.domain.settings.Lineage;
import java.util.List;
import java.util.Optional;

/** The layers that are set in the tenant's scopes, of each kind at most one. They go with their project or inbox. */
public interface SettingsLayers extends TenantPort {
    Optional<Versioned<Layer>> find(String kind, Scope scope);

    /** All of a kind, by scope. */
    List<Scoped> all(String kind);

    /** The first in its scope. */
    void add(String kind, Lineage at, Layer layer);

    /** Stores the changed value; ConcurrentChange unless the stored one still has this number. */
    void save(String kind, Scope scope, Versioned<Layer> layer);

    /** A layer and where it is set. */
    record Scoped(Scope scope, Layer layer) {}
}
