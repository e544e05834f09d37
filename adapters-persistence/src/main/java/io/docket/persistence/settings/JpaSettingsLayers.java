package io.docket.persistence.settings;

import io.docket.application.kernel.ConcurrentChange;
import io.docket.application.kernel.Versioned;
import io.docket.application.settings.SettingsLayers;
import io.docket.domain.kernel.Scope;
import io.docket.domain.kernel.TenantId;
import io.docket.domain.settings.Layer;
import io.docket.domain.settings.Lineage;
import io.docket.persistence.kernel.OpenWork;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;

record JpaSettingsLayers(OpenWork work, TenantId tenant) implements SettingsLayers {
    @Override
    public Optional<Versioned<Layer>> find(String kind, Scope scope) {
        return row(kind, scope).map(SettingsRow::versioned);
    }

    @Override
    public List<Scoped> all(String kind) {
        return work
                .reading()
                .createQuery(
                        "select r from SettingsRow r where r.key.tenant = :tenant and r.key.kind = :kind"
                                + " order by r.key.scope",
                        SettingsRow.class)
                .setParameter("tenant", tenant.value())
                .setParameter("kind", kind)
                .getResultList()
                .stream()
                .map(SettingsRow::scoped)
                .toList();
    }

    @Override
    public void add(String kind, Lineage at, Layer layer) {
        work.add(SettingsRow.of(tenant, kind, at, layer));
    }

    @Override
    public void save(String kind, Scope scope, Versioned<Layer> layer) {
        SettingsRow row = row(kind, scope)
                .filter(stored -> stored.hasNumber(layer.number()))
                .orElseThrow(() -> new ConcurrentChange("it was changed meanwhile"));
        work.writing().lock(row, LockModeType.OPTIMISTIC_FORCE_INCREMENT);
        row.change(layer.value());
        work.writing().flush();
    }

    private Optional<SettingsRow> row(String kind, Scope scope) {
        return Optional.ofNullable(work.reading().find(SettingsRow.class, new SettingsRow.Key(tenant, kind, scope)));
    }
}
