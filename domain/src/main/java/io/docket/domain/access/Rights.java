package io.docket.domain.access;

import io.docket.domain.kernel.Target;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** What somebody may do, and where: permissions that are held on targets. */
public record Rights(List<Grant> grants) {
    public static final Rights NONE = new Rights(List.of());
    public static final Rights ALL = new Rights(List.of(new Grant(EnumSet.allOf(Permission.class), Target.tenant())));

    public Rights {
        grants = List.copyOf(grants);
    }

    /** Some permissions on one target. */
    public record Grant(Set<Permission> permissions, Target target) {
        public Grant {
            permissions = Set.copyOf(permissions);
        }

        /** What both grant, on the narrower of the two targets; nothing when neither target covers the other. */
        Optional<Grant> and(Grant other) {
            Set<Permission> common =
                    permissions.stream().filter(other.permissions::contains).collect(Collectors.toSet());
            if (common.isEmpty()) {
                return Optional.empty();
            }
            if (target.covers(other.target)) {
                return Optional.of(new Grant(common, other.target));
            }
            return other.target.covers(target) ? Optional.of(new Grant(common, target)) : Optional.empty();
        }

        boolean includesAny(Collection<Permission> wanted) {
            return wanted.stream().anyMatch(permissions::contains);
        }
    }

    /** Whether one of the permissions is held on a target that covers {@code target}. */
    public boolean holdsAny(Collection<Permission> wanted, Target target) {
        return grants.stream()
                .anyMatch(grant -> grant.includesAny(wanted) && grant.target().covers(target));
    }

    /**
     * What is held by these and by the others. Targets of single documents must say where the document lies, or an inbox
     * would not be seen to cover them.
     */
    public Rights and(Rights others) {
        return new Rights(grants.stream()
                .flatMap(grant -> others.grants.stream().flatMap(other -> grant.and(other).stream()))
                .toList());
    }

    /** Whether every permission that the others hold anywhere is held there by these too. */
    public boolean include(Rights others) {
        return others.grants.stream()
                .allMatch(grant -> grant.permissions().stream()
                        .allMatch(permission -> holdsAny(Set.of(permission), grant.target())));
    }

    /** Whether one of the permissions is held on anything at all. */
    public boolean holdsAnyAnywhere(Collection<Permission> wanted) {
        return grants.stream().anyMatch(grant -> grant.includesAny(wanted));
    }

    /** Where one of the permissions is held. */
    public Visibility where(Collection<Permission> wanted) {
        return Visibility.of(grants.stream()
                .filter(grant -> grant.includesAny(wanted))
                .map(Grant::target)
                .toList());
    }
}
