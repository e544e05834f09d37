package io.docket.application.start;

import io.docket.application.access.PasswordHashing;
import io.docket.application.access.Roles;
import io.docket.application.access.Users;
import io.docket.application.format.Formats;
import io.docket.application.inbox.Inboxes;
import io.docket.application.inbox.Projects;
import io.docket.application.kernel.Access;
import io.docket.application.kernel.Ids;
import io.docket.application.kernel.LongCommand;
import io.docket.application.kernel.LongHandler;
import io.docket.application.kernel.Requirement;
import io.docket.application.kernel.Store;
import io.docket.application.kernel.TenantStore;
import io.docket.application.kernel.Transactions;
import io.docket.application.tenant.Tenants;
import io.docket.domain.access.PasswordHash;
import io.docket.domain.access.Role;
import io.docket.domain.access.RoleAssignment;
import io.docket.domain.access.User;
import io.docket.domain.format.Format;
import io.docket.domain.format.StandardFormats;
import io.docket.domain.inbox.Inbox;
import io.docket.domain.inbox.Project;
import io.docket.domain.kernel.FormatId;
import io.docket.domain.kernel.InboxId;
import io.docket.domain.kernel.ProjectId;
import io.docket.domain.kernel.RoleId;
import io.docket.domain.kernel.Target;
import io.docket.domain.kernel.TenantId;
import io.docket.domain.kernel.UserId;
import io.docket.domain.tenant.Tenant;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Makes, in an empty installation, the tenant {@code default} with a role {@code admin} that holds every permission, one
 * active user with it, the formats and inboxes {@code invoice} and {@code receipt}, and a project {@code default} around
 * them; in any other it changes nothing. Two nodes that start at the same time make one tenant.
 */
public record FirstStart(String adminName, char[] password) implements LongCommand<Installed> {
    @Override
    public Requirement requires() {
        return Requirement.installation();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof FirstStart that
                && adminName.equals(that.adminName)
                && Arrays.equals(password, that.password);
    }

    @Override
    public int hashCode() {
        return adminName.hashCode();
    }

    @Override
    public String toString() {
        return "FirstStart[" + adminName + "]";
    }

    static final class Handler implements LongHandler<FirstStart, Installed> {
        private final PasswordHashing hashing;
        private final Ids ids;
        private final InstantSource clock;

        Handler(PasswordHashing hashing, Ids ids, InstantSource clock) {
            this.hashing = hashing;
            this.ids = ids;
            this.clock = clock;
        }

        @Override
        public Installed handle(FirstStart command, Access access, Transactions transactions) {
            Optional<Installed> present = transactions.read(this::present);
            if (present.isPresent()) {
                return present.get();
            }
            PasswordHash hash = hashing.hash(command.password());
            return transactions.write(store -> {
                store.installation(Tenants.class).lockForStart();
                return present(store).orElseGet(() -> make(store, command.adminName(), hash));
            });
        }

        private Optional<Installed> present(Store store) {
            return store.installation(Tenants.class).all().stream()
                    .findFirst()
                    .map(tenant -> new Installed(tenant.id(), inboxes(store.in(tenant.id())), false));
        }

        private static Map<String, InboxId> inboxes(TenantStore store) {
            return store.the(Inboxes.class).all().stream()
                    .map(inbox -> inbox.value())
                    .collect(Collectors.toMap(Inbox::name, Inbox::id, (first, second) -> first));
        }

        private Installed make(Store store, String adminName, PasswordHash hash) {
            Instant now = clock.instant();
            var tenant = new Tenant(new TenantId(ids.next()), "default", true, now);
            store.installation(Tenants.class).add(tenant);
            TenantStore own = store.in(tenant.id());
            makeAdministrator(own, adminName, hash, now);
            makeProject(own);
            return new Installed(tenant.id(), inboxes(own), true);
        }

        private void makeAdministrator(TenantStore store, String name, PasswordHash hash, Instant now) {
            Role role = Role.administrator(new RoleId(ids.next()));
            store.the(Roles.class).add(role);
            store.the(Users.class)
                    .add(User.named(
                                    new UserId(ids.next()),
                                    name,
                                    true,
                                    List.of(new RoleAssignment(role.id(), Target.tenant())))
                            .withPassword(hash, now));
        }

        private void makeProject(TenantStore store) {
            List<Format> formats = List.of(
                    StandardFormats.invoice(new FormatId(ids.next())),
                    StandardFormats.receipt(new FormatId(ids.next())));
            formats.forEach(store.the(Formats.class)::add);
            Project project = Project.simple(
                    new ProjectId(ids.next()),
                    "default",
                    formats.stream().map(Format::id).toList());
            store.the(Projects.class).add(project);
            formats.forEach(format ->
                    store.the(Inboxes.class).add(new Inbox(new InboxId(ids.next()), format.name(), project.id())));
        }
    }
}
