package io.docket.application.access;

import io.docket.application.kernel.Access;
import io.docket.application.kernel.Refusal;
import io.docket.application.kernel.TargetSource;
import io.docket.application.kernel.TenantStore;
import io.docket.application.kernel.Violation;
import io.docket.domain.access.RoleAssignment;
import io.docket.domain.kernel.DocumentId;
import io.docket.domain.kernel.Id;
import io.docket.domain.kernel.InboxId;
import io.docket.domain.kernel.RoleId;
import io.docket.domain.kernel.Target;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Turns what is asked for into assignments of roles that exist, and lets nobody give more than they hold. */
final class Granting {
    /** Each of them is looked at with every call, and stands in each token that is restricted to them. */
    private static final int MOST = 200;

    private final TargetSource targets;
    private final AssignedRights assigned;

    Granting(TargetSource targets) {
        this.targets = targets;
        this.assigned = new AssignedRights(targets);
    }

    /**
     * The assignments, all of which the caller may give. An unknown role is refused with {@code unknownRole}, an unknown
     * inbox or document as not found.
     */
    List<RoleAssignment> granted(
            List<WantedAssignment> wanted, Refusal.Kind unknownRole, Access access, TenantStore store) {
        if (wanted.size() > MOST) {
            throw Refusal.invalid(
                    Refusal.Kind.INVALID,
                    List.of(new Violation("/roles", "must have at most " + MOST + " assignments")));
        }
        List<RoleAssignment> assignments = resolved(wanted, unknownRole, store);
        check(assignments, access, store);
        return assignments;
    }

    /** Refuses unless the caller itself holds all that the assignments give. */
    void check(List<RoleAssignment> assignments, Access access, TenantStore store) {
        if (!access.holds(assigned.located(assignments, store))) {
            throw Refusal.forbidden("Nobody can give more than they hold themselves.");
        }
    }

    private List<RoleAssignment> resolved(List<WantedAssignment> wanted, Refusal.Kind unknownRole, TenantStore store) {
        if (wanted.isEmpty()) {
            return List.of();
        }
        Map<String, RoleId> roles = store.the(Roles.class).all().stream()
                .map(stored -> stored.value())
                .flatMap(role -> Stream.of(
                        Map.entry(role.name(), role), Map.entry(role.id().value(), role)))
                .collect(Collectors.toMap(
                        Map.Entry::getKey, named -> named.getValue().id(), (first, second) -> first));
        var violations = new ArrayList<Violation>();
        var assignments = new ArrayList<RoleAssignment>();
        for (int index = 0; index < wanted.size(); index++) {
            WantedAssignment one = wanted.get(index);
            RoleId role = roles.get(one.role());
            if (role == null) {
                violations.add(new Violation("/roles/" + index + "/role", "is not the id or name of a role"));
            } else {
                assignments.add(new RoleAssignment(role, target(one, store)));
            }
        }
        if (!violations.isEmpty()) {
            throw Refusal.invalid(unknownRole, violations);
        }
        return assignments;
    }

    private Target target(WantedAssignment wanted, TenantStore store) {
        Optional<Target> document = wanted.document()
                .map(text -> found(text, "document", id -> targets.document(new DocumentId(id), store)));
        Optional<Target> inbox =
                wanted.inbox().map(text -> found(text, "inbox", id -> targets.inbox(new InboxId(id), store)));
        if (document.isPresent()
                && inbox.filter(outer -> !outer.covers(document.get())).isPresent()) {
            throw Refusal.notFound("document");
        }
        return document.flatMap(Target::document)
                .map(Target::of)
                .or(() -> inbox)
                .orElse(Target.tenant());
    }

    private static Target found(String id, String what, Function<String, Optional<Target>> look) {
        Optional<Target> target = Id.FORM.matcher(id).matches() ? look.apply(id) : Optional.empty();
        return target.orElseThrow(() -> Refusal.notFound(what));
    }
}
