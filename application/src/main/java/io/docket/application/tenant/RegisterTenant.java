package io.docket.application.tenant;

import static io.docket.application.kernel.Requirement.anyOf;

import io.docket.application.access.UserNames;
import io.docket.application.kernel.Access;
import io.docket.application.kernel.Audited;
import io.docket.application.kernel.Ids;
import io.docket.application.kernel.LongCommand;
import io.docket.application.kernel.LongHandler;
import io.docket.application.kernel.Refusal;
import io.docket.application.kernel.Requirement;
import io.docket.application.kernel.Store;
import io.docket.application.kernel.Transactions;
import io.docket.domain.access.MailAddress;
import io.docket.domain.access.Permission;
import io.docket.domain.access.User;
import io.docket.domain.kernel.InvalidValue;
import io.docket.domain.kernel.TenantId;
import io.docket.domain.kernel.UserId;
import io.docket.domain.tenant.Tenant;
import java.time.Instant;
import java.time.InstantSource;

/**
 * Registers a tenant, with all it needs to be used at once, and sends a code to its address. Nobody can use it before the
 * code has come back (see {@link ActivateTenant}); its first user has the address as its name, every permission, and no
 * password until it asks for one by mail. A name that anybody has already is a conflict, which does not say where.
 */
public record RegisterTenant(String name, MailAddress email) implements LongCommand<Tenant>, Audited {
    public RegisterTenant {
        InvalidValue.unlessText("name", name, 200);
        if (email.value().length() > User.LONGEST_NAME) {
            throw new InvalidValue("email", "must have at most " + User.LONGEST_NAME + " characters");
        }
    }

    public static RegisterTenant of(String name, String email) {
        return new RegisterTenant(
                name,
                MailAddress.of(email)
                        .orElseThrow(() -> new InvalidValue("email", "must have the form somebody@example.com")));
    }

    @Override
    public Requirement requires() {
        return anyOf(Permission.EDIT_BACKEND_SETTINGS).onInstallation();
    }

    @Override
    public String toString() {
        return "RegisterTenant[hidden]";
    }

    static final class Handler implements LongHandler<RegisterTenant, Tenant> {
        private final NewTenant newTenant;
        private final CodeSending codes;
        private final Ids ids;
        private final InstantSource clock;

        Handler(NewTenant newTenant, CodeSending codes, Ids ids, InstantSource clock) {
            this.newTenant = newTenant;
            this.codes = codes;
            this.ids = ids;
            this.clock = clock;
        }

        @Override
        public Tenant handle(RegisterTenant command, Access access, Transactions transactions) {
            return codes.posting(transactions, store -> register(command, access, store));
        }

        private Tenant register(RegisterTenant command, Access access, Store store) {
            stillFirst(access, store);
            String username = command.email().value();
            Instant now = clock.instant();
            Tenant tenant = Tenant.registered(new TenantId(ids.next()), command.name(), now);
            access.about(tenant.id().value());
            UserNames.checkFree(username, store.in(tenant.id()));
            newTenant.make(store, tenant, roles -> User.named(new UserId(ids.next()), username, false, roles));
            codes.post(tenant, command.email(), now, store);
            return tenant;
        }

        /** Were the first tenant removed at the same time, the new one would become the first, and run the installation. */
        private static void stillFirst(Access access, Store store) {
            Tenants tenants = store.installation(Tenants.class);
            tenants.lock();
            tenants.findFirst()
                    .filter(first -> first.id().equals(access.tenant()))
                    .orElseThrow(() -> Refusal.forbidden("Only the installation's first tenant registers others."));
        }
    }
}
