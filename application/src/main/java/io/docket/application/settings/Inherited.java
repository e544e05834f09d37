package io.docket.application.settings;

import io.docket.application.kernel.TenantStore;
import io.docket.application.kernel.Versioned;
import io.docket.domain.kernel.Scope;
import io.docket.domain.settings.Layer;
import io.docket.domain.settings.Lineage;
import io.docket.domain.settings.SettingsKind;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/** What holds in a scope: what is set there over what is set in the wider ones, over what is built in. */
public record Inherited(TenantStore store, Lineage at) {
    private static final int OWN_BITS = 20;

    /** What the kind's settings mean here. */
    public <S> S view(SettingsKind<S> kind) {
        return kind.view().apply(merged(kind).value());
    }

    /** What is set in the narrowest scope alone. */
    Versioned<Layer> own(SettingsKind<?> kind) {
        return layer(kind, at.scope());
    }

    /** What holds where the narrowest scope sets nothing. */
    Layer inherited(SettingsKind<?> kind) {
        return wider().map(scope -> layer(kind, scope).value())
                .reduce(Layer.EMPTY, (narrow, wide) -> narrow.over(wide))
                .over(kind.builtIn());
    }

    /** All that holds; the number is the narrowest scope's own as long as nothing was ever set in a wider one. */
    Versioned<Layer> merged(SettingsKind<?> kind) {
        Versioned<Layer> own = own(kind);
        List<Long> numbers = wider().map(scope -> layer(kind, scope).number()).toList();
        boolean alone = numbers.stream().allMatch(number -> number == 0);
        long above = alone ? 0 : (long) Objects.hash(at, numbers) & Integer.MAX_VALUE;
        return new Versioned<>(own.value().over(inherited(kind)), own.number() + (above << OWN_BITS));
    }

    private Stream<Scope> wider() {
        return at.scopes().stream().skip(1);
    }

    private Versioned<Layer> layer(SettingsKind<?> kind, Scope scope) {
        return store.the(SettingsLayers.class).find(kind.name(), scope).orElse(new Versioned<>(Layer.EMPTY, 0));
    }
}
