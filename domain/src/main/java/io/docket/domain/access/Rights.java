package io.docket.domain.access;

import io.docket.domain.kernel.Target;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

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

        boolean includesAny(Collection<Permission> wanted) {
            return wanted.stream().anyMatch(permissions::contains);
        }
    }

    /** Whether one of the permissions is held on a target that covers {@code target}. */
    public boolean holdsAny(Collection<Permission> wanted, Target target) {
        return grants.stream()
                .anyMatch(grant -> grant.includesAny(wanted) && grant.target().covers(target));
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
