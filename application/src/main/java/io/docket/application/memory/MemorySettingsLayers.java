package io.docket.application.memory;

import io.docket.application.kernel.Versioned;
import io.docket.application.settings.SettingsLayers;
import io.docket.domain.kernel.Scope;
import io.docket.domain.kernel.TenantId;
import io.docket.domain.settings.Layer;
import io.docket.domain.settings.Lineage;
import java.util.List;
import java.util.Optional;

record MemorySettingsLayers(MemoryTables tables, TenantId tenant) implements SettingsLayers {
    private TenantTable<Layer> rows() {
        return new TenantTable<>(tables.settings, tenant);
    }

    private static String key(String kind, Scope scope) {
        return scope.name() + " " + kind;
    }

    @Override
    public Optional<Versioned<Layer>> find(String kind, Scope scope) {
        return rows().find(key(kind, scope));
    }

    @Override
    public List<Scoped> all(String kind) {
        return rows().entries()
                .filter(row -> row.getKey().endsWith(" " + kind))
                .map(row -> new Scoped(
                        new Scope(row.getKey().split(" ")[0]), row.getValue().value()))
                .toList();
    }

    @Override
    public void add(String kind, Lineage at, Layer layer) {
        rows().add(key(kind, at.scope()), layer);
    }

    @Override
    public void save(String kind, Scope scope, Versioned<Layer> layer) {
        rows().save(key(kind, scope), layer);
    }

    /** What is set there goes with the scope. */
    void removeAll(Scope scope) {
        rows().removeFrom(scope.name() + " ");
    }
}
