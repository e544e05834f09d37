package io.docket.application.tenant;

import static io.docket.application.kernel.Requirement.anyOf;

import io.docket.application.kernel.Access;
import io.docket.application.kernel.LongCommand;
import io.docket.application.kernel.LongHandler;
import io.docket.application.kernel.PageRequest;
import io.docket.application.kernel.Refusal;
import io.docket.application.kernel.Requirement;
import io.docket.application.kernel.Store;
import io.docket.application.kernel.Transactions;
import io.docket.domain.access.Permission;
import io.docket.domain.kernel.TenantId;
import io.docket.domain.tenant.Tenant;
import io.docket.domain.tenant.TenantRemoved;
import java.time.InstantSource;

/**
 * Removes the caller's tenant: from now on none of its users, tokens and keys is worth anything and none of its documents is
 * processed; {@link EraseTenants} then erases it. The installation's first tenant runs the installation, and is removed only
 * when no other is left (conflict).
 */
public record RemoveTenant() implements LongCommand<TenantId> {
    @Override
    public Requirement requires() {
        return anyOf(Permission.DELETE_TENANT).onTenant();
    }

    static final class Handler implements LongHandler<RemoveTenant, TenantId> {
        private final InstantSource clock;

        Handler(InstantSource clock) {
            this.clock = clock;
        }

        @Override
        public TenantId handle(RemoveTenant command, Access access, Transactions transactions) {
            return transactions.write(store -> remove(access, store));
        }

        private TenantId remove(Access access, Store store) {
            Tenants tenants = store.installation(Tenants.class);
            tenants.lock();
            Tenant tenant =
                    tenants.find(access.tenant()).filter(Tenant::active).orElseThrow(() -> Refusal.notFound("tenant"));
            if (isFirst(tenant, tenants) && tenants.page(new PageRequest(1, 1)).total() > 1) {
                throw Refusal.of(
                        Refusal.Kind.CONFLICT,
                        "first_tenant",
                        "The installation's first tenant can be removed only when no other is left.");
            }
            tenants.save(tenant.removed());
            access.emit(new TenantRemoved(tenant.id(), clock.instant()));
            return tenant.id();
        }

        private static boolean isFirst(Tenant tenant, Tenants tenants) {
            return tenants.findFirst()
                    .filter(first -> first.id().equals(tenant.id()))
                    .isPresent();
        }
    }
}
