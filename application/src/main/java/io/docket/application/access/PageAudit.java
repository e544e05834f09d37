package io.docket.application.access;

import static io.docket.application.kernel.Requirement.anyOf;

import io.docket.application.kernel.Access;
import io.docket.application.kernel.Page;
import io.docket.application.kernel.PageRequest;
import io.docket.application.kernel.ReadCommand;
import io.docket.application.kernel.ReadHandler;
import io.docket.application.kernel.Requirement;
import io.docket.application.kernel.TenantStore;
import io.docket.domain.access.AuditEntry;
import io.docket.domain.access.Permission;

/** Answers one page of the tenant's audit trail, newest first. Reading it leaves no entry. */
public record PageAudit(AuditFilter filter, PageRequest request) implements ReadCommand<Page<AuditEntry>> {
    @Override
    public Requirement requires() {
        return anyOf(Permission.EDIT_SECURITY_SETTINGS).onTenant();
    }

    static final class Handler implements ReadHandler<PageAudit, Page<AuditEntry>> {
        @Override
        public Page<AuditEntry> handle(PageAudit command, Access access, TenantStore store) {
            return store.the(AuditTrail.class).page(command.filter(), command.request());
        }
    }
}
