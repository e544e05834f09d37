package io.docket.application.start;

import io.docket.application.access.PasswordHashing;
import io.docket.application.inbox.Inboxes;
import io.docket.application.kernel.Access;
import io.docket.application.kernel.Ids;
import io.docket.application.kernel.LongCommand;
import io.docket.application.kernel.LongHandler;
import io.docket.application.kernel.Requirement;
import io.docket.application.kernel.Store;
import io.docket.application.kernel.TenantStore;
import io.docket.application.kernel.Transactions;
import io.docket.application.tenant.EraseTenants;
import io.docket.application.tenant.NewTenant;
import io.docket.application.tenant.TenantData;
import io.docket.application.tenant.Tenants;
import io.docket.domain.access.PasswordHash;
import io.docket.domain.access.User;
import io.docket.domain.inbox.Inbox;
import io.docket.domain.kernel.InboxId;
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
        private final NewTenant newTenant;
        private final Ids ids;
        private final InstantSource clock;

        Handler(PasswordHashing hashing, NewTenant newTenant, Ids ids, InstantSource clock) {
            this.hashing = hashing;
            this.newTenant = newTenant;
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
            eraseRemoved(transactions);
            return transactions.write(store -> {
                store.installation(Tenants.class).lock();
                return present(store).orElseGet(() -> make(store, command.adminName(), hash));
            });
        }

        /** Where the last tenant is being removed while a start makes another, its users' names must be free again. */
        private static void eraseRemoved(Transactions transactions) {
            List<Tenant> removing =
                    transactions.read(store -> store.installation(Tenants.class).removing());
            for (Tenant tenant : removing) {
                boolean more = true;
                while (more) {
                    more = transactions.write(store ->
                            store.installation(TenantData.class).removeSome(tenant.id(), EraseTenants.BATCH) > 0);
                }
            }
        }

        private Optional<Installed> present(Store store) {
            return store.installation(Tenants.class)
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
            Tenant tenant = Tenant.served(new TenantId(ids.next()), "default", now);
            TenantStore own = newTenant.make(
                    store,
                    tenant,
                    roles -> User.named(new UserId(ids.next()), adminName, true, roles)
                            .withPassword(hash, now));
            return new Installed(tenant.id(), inboxes(own), true);
        }
    }
}
