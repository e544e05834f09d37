package io.docket.bench.growth;

import io.docket.application.access.Roles;
import io.docket.application.access.Users;
import io.docket.application.inbox.Inboxes;
import io.docket.application.inbox.Projects;
import io.docket.application.kernel.Transactions;
import io.docket.application.tenant.Tenants;
import io.docket.domain.access.Role;
import io.docket.domain.access.RoleAssignment;
import io.docket.domain.access.User;
import io.docket.domain.inbox.Inbox;
import io.docket.domain.inbox.Project;
import io.docket.domain.kernel.Id;
import io.docket.domain.kernel.InboxId;
import io.docket.domain.kernel.ProjectId;
import io.docket.domain.kernel.RoleId;
import io.docket.domain.kernel.Target;
import io.docket.domain.kernel.TenantId;
import io.docket.domain.kernel.UserId;
import io.docket.domain.tenant.Tenant;
import java.time.Instant;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** A tenant that is to be filled: its reviewers, who may do everything, and its inboxes, the first being the busiest. */
record Population(TenantId tenant, List<UserId> reviewers, UserId part, List<InboxId> inboxes) {
    private static final int REVIEWERS = 5;

    /** How many inboxes the reviewer of a part sees. */
    private static final int PART = 3;

    static Population make(Transactions store, String name, int inboxes, long seed) {
        var chance = new Random(seed);
        return store.write(all -> {
            var tenant = Tenant.served(new TenantId(id(chance)), name, Instant.EPOCH);
            all.installation(Tenants.class).add(tenant);
            var own = all.in(tenant.id());
            var role = Role.administrator(new RoleId(id(chance)));
            own.the(Roles.class).add(role);
            var project = Project.simple(new ProjectId(id(chance)), name, List.of());
            own.the(Projects.class).add(project);
            List<InboxId> made = IntStream.range(0, inboxes)
                    .mapToObj(number -> new Inbox(new InboxId(id(chance)), "inbox " + number, project.id()))
                    .peek(own.the(Inboxes.class)::add)
                    .map(Inbox::id)
                    .toList();
            var everywhere = List.of(new RoleAssignment(role.id(), Target.tenant()));
            List<UserId> reviewers = IntStream.range(0, REVIEWERS)
                    .mapToObj(number -> User.named(new UserId(id(chance)), name + number, true, everywhere))
                    .peek(own.the(Users.class)::add)
                    .map(User::id)
                    .toList();
            List<RoleAssignment> some = Stream.iterate(1, number -> number + 1)
                    .limit(PART)
                    .map(number -> new RoleAssignment(role.id(), Target.of(made.get(number))))
                    .toList();
            var part = User.named(new UserId(id(chance)), name + "-part", true, some);
            own.the(Users.class).add(part);
            return new Population(tenant.id(), reviewers, part.id(), made);
        });
    }

    private static String id(Random chance) {
        return Id.text(Instant.EPOCH, chance.nextLong());
    }

    InboxId busiest() {
        return inboxes.get(0);
    }
}
