package io.docket.persistence.settings;

import io.docket.application.kernel.Versioned;
import io.docket.application.settings.SettingsLayers.Scoped;
import io.docket.domain.kernel.InboxId;
import io.docket.domain.kernel.ProjectId;
import io.docket.domain.kernel.Scope;
import io.docket.domain.kernel.TenantId;
import io.docket.domain.settings.Layer;
import io.docket.domain.settings.Lineage;
import io.docket.persistence.kernel.StoredJson;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.io.Serializable;
import java.util.Map;
import java.util.Objects;
import tools.jackson.core.type.TypeReference;

@Entity
@Table(name = "scoped_settings")
class SettingsRow {
    @EmbeddedId
    private Key key;

    @Version
    private long number;

    /** What it goes with: an inbox or a project, or neither. */
    @Column(name = "inbox_id")
    private String inbox;

    @Column(name = "project_id")
    private String project;

    private String definition;

    protected SettingsRow() {}

    static SettingsRow of(TenantId tenant, String kind, Lineage at, Layer layer) {
        var row = new SettingsRow();
        row.key = new Key(tenant, kind, at.scope());
        row.inbox = at.inbox().map(InboxId::value).orElse(null);
        row.project = at.inbox().isPresent()
                ? null
                : at.project().map(ProjectId::value).orElse(null);
        row.change(layer);
        return row;
    }

    void change(Layer layer) {
        definition = StoredJson.write(layer.values());
    }

    boolean hasNumber(long expected) {
        return number == expected;
    }

    Versioned<Layer> versioned() {
        return new Versioned<>(toDomain(), number);
    }

    Scoped scoped() {
        return new Scoped(new Scope(key.scope), toDomain());
    }

    private Layer toDomain() {
        return new Layer(StoredJson.read(definition, new TypeReference<Map<String, Object>>() {}));
    }

    /** A kind in a scope of a tenant. */
    @Embeddable
    static class Key implements Serializable {
        private static final long serialVersionUID = 1L;

        @Column(name = "tenant_id")
        private String tenant;

        @Column(name = "kind")
        private String kind;

        @Column(name = "scope")
        private String scope;

        protected Key() {}

        Key(TenantId tenant, String kind, Scope scope) {
            this.tenant = tenant.value();
            this.kind = kind;
            this.scope = scope.name();
        }

        @Override
        public final boolean equals(Object other) {
            return other instanceof Key that
                    && Objects.equals(tenant, that.tenant)
                    && Objects.equals(kind, that.kind)
                    && Objects.equals(scope, that.scope);
        }

        @Override
        public final int hashCode() {
            return Objects.hash(tenant, kind, scope);
        }
    }
}
