package io.docket.application.tenant;

import static io.docket.application.kernel.Requirement.anyOf;

import io.docket.application.kernel.Access;
import io.docket.application.kernel.LongCommand;
import io.docket.application.kernel.LongHandler;
import io.docket.application.kernel.Page;
import io.docket.application.kernel.PageRequest;
import io.docket.application.kernel.Requirement;
import io.docket.application.kernel.Transactions;
import io.docket.domain.access.Permission;
import io.docket.domain.tenant.Tenant;

/** Answers a page of the installation's tenants, oldest first; those that are being removed are not among them. */
public record ListTenants(PageRequest request) implements LongCommand<Page<Tenant>> {
    @Override
    public Requirement requires() {
        return anyOf(Permission.EDIT_BACKEND_SETTINGS).onInstallation();
    }

    static final class Handler implements LongHandler<ListTenants, Page<Tenant>> {
        @Override
        public Page<Tenant> handle(ListTenants command, Access access, Transactions transactions) {
            return transactions.read(store -> store.installation(Tenants.class).page(command.request()));
        }
    }
}
