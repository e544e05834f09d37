package io.docket.application.tenant;

import static io.docket.application.kernel.Requirement.anyOf;

import io.docket.application.access.AuditHandover;
import io.docket.application.kernel.Access;
import io.docket.application.kernel.Audited;
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
 * processed; {@link EraseTenants} then erases it. Its audit trail's
 * head goes to the installation's trail. The installation's first tenant runs the installation, and is removed only
 * when no other is left (conflict).
 */
public record RemoveTenant() implements LongCommand<TenantId>, Audited {
    @Override
    public Requirement requires() {
        return anyOf(Permission.DELETE_TENANT).onTenant();
    }

    static final class Handler implements LongHandler<RemoveTenant, TenantId> {
        private final AuditHandover audit;
        private final InstantSource clock;

        Handler(AuditHandover audit, InstantSource clock) {
            this.audit = audit;
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
            access.about(tenant.id().value());
            audit.handOver(tenant.id(), access, store);
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
