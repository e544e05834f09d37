package io.docket.domain.settings;

import io.docket.domain.access.Permission;
import java.util.Set;
import java.util.function.Function;

/**
 * A kind of settings: by which name it is stored, who may read and who may change it, what holds where nobody has set anything,
 * and what a merged layer means. The view refuses, with InvalidValue, what may not be; it looks at each value by itself, since
 * a change in a wider scope must not make what is set in a narrower one impossible.
 */
public record SettingsKind<S>(
        String name, Set<Permission> readers, Set<Permission> editors, Layer builtIn, Function<Layer, S> view) {
    public SettingsKind {
        readers = Set.copyOf(readers);
        editors = Set.copyOf(editors);
    }
}
