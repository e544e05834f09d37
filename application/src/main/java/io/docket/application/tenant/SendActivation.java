package io.docket.application.tenant;

import static io.docket.application.kernel.Requirement.anyOf;

import io.docket.application.kernel.Access;
import io.docket.application.kernel.Audited;
import io.docket.application.kernel.LongCommand;
import io.docket.application.kernel.LongHandler;
import io.docket.application.kernel.Refusal;
import io.docket.application.kernel.Requirement;
import io.docket.application.kernel.Store;
import io.docket.application.kernel.Transactions;
import io.docket.domain.access.Permission;
import io.docket.domain.kernel.TenantId;
import io.docket.domain.tenant.Activation;
import io.docket.domain.tenant.Tenant;
import java.time.InstantSource;

/** Sends a registered tenant another code, which ends the one before; one that is active already needs none (conflict). */
public record SendActivation(TenantId tenant) implements LongCommand<TenantId>, Audited {
    @Override
    public Requirement requires() {
        return anyOf(Permission.EDIT_BACKEND_SETTINGS).onInstallation();
    }

    static final class Handler implements LongHandler<SendActivation, TenantId> {
        private final CodeSending codes;
        private final InstantSource clock;

        Handler(CodeSending codes, InstantSource clock) {
            this.codes = codes;
            this.clock = clock;
        }

        @Override
        public TenantId handle(SendActivation command, Access access, Transactions transactions) {
            access.about(command.tenant().value());
            return codes.posting(transactions, store -> send(command.tenant(), store));
        }

        private TenantId send(TenantId id, Store store) {
            Tenant tenant = store.installation(Tenants.class)
                    .find(id)
                    .filter(known -> !known.removing())
                    .orElseThrow(() -> Refusal.notFound("tenant"));
            Activation waiting = store.installation(Activations.class)
                    .find(id)
                    .orElseThrow(() ->
                            Refusal.of(Refusal.Kind.CONFLICT, "already_active", "The tenant waits for no activation."));
            codes.post(tenant, waiting.email(), clock.instant(), store);
            return id;
        }
    }
}
