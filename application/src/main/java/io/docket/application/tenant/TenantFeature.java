package io.docket.application.tenant;

import io.docket.application.access.AuditHandover;
import io.docket.application.access.Mailer;
import io.docket.application.access.PostBox;
import io.docket.application.access.Secret;
import io.docket.application.kernel.Handlers;
import io.docket.application.kernel.Ids;
import java.time.InstantSource;

/** Registers this feature's handlers. */
public final class TenantFeature {
    private final NewTenant newTenant;
    private final CodeSending sending;
    private final TenantFiles files;
    private final ActivationCodes codes;
    private final AuditHandover audit;
    private final Ids ids;
    private final InstantSource clock;

    public TenantFeature(
            NewTenant newTenant,
            Mailer mailer,
            PostBox postBox,
            TenantFiles files,
            Secret secret,
            AuditHandover audit,
            Ids ids,
            InstantSource clock) {
        this.newTenant = newTenant;
        this.codes = new ActivationCodes(secret);
        this.sending = new CodeSending(codes, mailer, postBox);
        this.files = files;
        this.audit = audit;
        this.ids = ids;
        this.clock = clock;
    }

    public void register(Handlers handlers) {
        handlers.running(RegisterTenant.class, new RegisterTenant.Handler(newTenant, sending, ids, clock))
                .running(ListTenants.class, new ListTenants.Handler())
                .running(SendActivation.class, new SendActivation.Handler(sending, clock))
                .running(ActivateTenant.class, new ActivateTenant.Handler(codes, clock))
                .running(RemoveTenant.class, new RemoveTenant.Handler(audit, clock))
                .running(EraseTenants.class, new EraseTenants.Handler(files));
    }
}
