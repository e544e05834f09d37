package io.docket.persistence.access;

import io.docket.application.access.ApiKeys;
import io.docket.application.access.AuditChains;
import io.docket.application.access.AuditTrail;
import io.docket.application.access.KeyDirectory;
import io.docket.application.access.MailQueue;
import io.docket.application.access.PasswordResets;
import io.docket.application.access.RefusalCounts;
import io.docket.application.access.ResetRequests;
import io.docket.application.access.RevokedTokens;
import io.docket.application.access.Roles;
import io.docket.application.access.SignInAttempts;
import io.docket.application.access.SigningKeys;
import io.docket.application.access.UserDirectory;
import io.docket.application.access.Users;
import io.docket.domain.access.AuditChain;
import io.docket.persistence.kernel.Ports;

/** The ports of this feature. */
public final class AccessPorts {
    private AccessPorts() {}

    public static void register(Ports ports) {
        ports.tenant(Users.class, JpaUsers::new)
                .tenant(Roles.class, JpaRoles::new)
                .tenant(ApiKeys.class, JpaApiKeys::new)
                .tenant(RevokedTokens.class, JpaRevokedTokens::new)
                .installation(KeyDirectory.class, JpaKeyDirectory::new)
                .installation(SignInAttempts.class, JpaSignInAttempts::new)
                .tenant(AuditTrail.class, (work, tenant) -> new JpaAuditTrail(work, AuditChain.of(tenant)))
                .installation(AuditChains.class, JpaAuditChains::new)
                .installation(RefusalCounts.class, JpaRefusalCounts::new)
                .installation(UserDirectory.class, JpaUserDirectory::new)
                .installation(SigningKeys.class, JpaSigningKeys::new)
                .installation(MailQueue.class, JpaMailQueue::new)
                .installation(ResetRequests.class, JpaResetRequests::new)
                .installation(PasswordResets.class, JpaPasswordResets::new);
    }
}
