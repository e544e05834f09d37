package io.docket.application.tenant;

import io.docket.application.kernel.Access;
import io.docket.application.kernel.LongCommand;
import io.docket.application.kernel.LongHandler;
import io.docket.application.kernel.Outbox;
import io.docket.application.kernel.Requirement;
import io.docket.application.kernel.Store;
import io.docket.application.kernel.Transactions;
import io.docket.domain.kernel.TenantId;
import io.docket.domain.tenant.Tenant;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;

/**
 * Erases a batch of what removed tenants left, and answers whether there may be more. Rows go before files and the tenant's
 * own entry goes last, so that whatever ends in the middle is gone on with by any node. Nothing is erased before every
 * listener has heard that the tenant is removed.
 */
public record EraseTenants() implements LongCommand<Boolean> {
    /** How many rows or files are removed at a time. */
    public static final int BATCH = 500;

    @Override
    public Requirement requires() {
        return Requirement.installation();
    }

    static final class Handler implements LongHandler<EraseTenants, Boolean> {
        private final TenantFiles files;

        Handler(TenantFiles files) {
            this.files = files;
        }

        @Override
        public Boolean handle(EraseTenants command, Access access, Transactions transactions) {
            List<TenantId> removed = transactions.read(Handler::heardOf);
            boolean more = false;
            for (TenantId tenant : removed) {
                more |= erased(tenant, transactions);
            }
            return more;
        }

        private static List<TenantId> heardOf(Store store) {
            return store.installation(Tenants.class).removing().stream()
                    .map(Tenant::id)
                    .filter(tenant -> !store.installation(Outbox.class).holds(tenant))
                    .toList();
        }

        private boolean erased(TenantId tenant, Transactions transactions) {
            if (transactions.write(store -> rowsOf(tenant, store)) > 0 || filesOf(tenant) > 0) {
                return true;
            }
            return !transactions.write(store -> ended(tenant, store));
        }

        private static int rowsOf(TenantId tenant, Store store) {
            return store.installation(TenantData.class).removeSome(tenant, BATCH);
        }

        private int filesOf(TenantId tenant) {
            try {
                return files.removeSome(tenant, BATCH);
            } catch (IOException failure) {
                throw new UncheckedIOException(failure);
            }
        }

        /** Work that was running may have stored something meanwhile; then the entry stays for another round. */
        private static boolean ended(TenantId tenant, Store store) {
            if (rowsOf(tenant, store) > 0 || store.installation(Outbox.class).holds(tenant)) {
                return false;
            }
            store.installation(Tenants.class).remove(tenant);
            return true;
        }
    }
}
