package io.docket.application.access;

import static io.docket.application.kernel.Requirement.anyOf;

import io.docket.application.kernel.Access;
import io.docket.application.kernel.Audited;
import io.docket.application.kernel.LongCommand;
import io.docket.application.kernel.LongHandler;
import io.docket.application.kernel.Requirement;
import io.docket.application.kernel.Transactions;
import io.docket.domain.access.AuditChain;
import io.docket.domain.access.AuditVerdict;
import io.docket.domain.access.Permission;

/** Checks the whole audit trail of the tenant, batch by batch; see {@link AuditCheck} for what that finds and what not. */
public record VerifyAudit() implements LongCommand<AuditVerdict>, Audited {
    @Override
    public Requirement requires() {
        return anyOf(Permission.EDIT_SECURITY_SETTINGS).onTenant();
    }

    static final class Handler implements LongHandler<VerifyAudit, AuditVerdict> {
        private final AuditCheck check;

        Handler(AuditCheck check) {
            this.check = check;
        }

        @Override
        public AuditVerdict handle(VerifyAudit command, Access access, Transactions transactions) {
            return check.verdict(AuditChain.of(access.tenant()), transactions);
        }
    }
}
