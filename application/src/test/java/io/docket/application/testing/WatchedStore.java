package io.docket.application.testing;

import io.docket.application.kernel.InstallationPort;
import io.docket.application.kernel.Store;
import io.docket.application.kernel.TenantPort;
import io.docket.application.kernel.TenantStore;
import io.docket.application.kernel.Transactions;
import io.docket.domain.kernel.TenantId;
import java.util.function.Consumer;
import java.util.function.Function;

/** A store that tells whenever one of a tenant's ports is taken from it, so that tests can count or fail. */
public final class WatchedStore implements Transactions {
    private final Transactions store;
    private final Consumer<Class<? extends TenantPort>> watch;

    public WatchedStore(Transactions store, Consumer<Class<? extends TenantPort>> watch) {
        this.store = store;
        this.watch = watch;
    }

    @Override
    public <T> T read(Function<Store, T> work) {
        return store.read(all -> work.apply(new Watched(all)));
    }

    @Override
    public <T> T write(Function<Store, T> work) {
        return store.write(all -> work.apply(new Watched(all)));
    }

    private final class Watched implements Store {
        private final Store all;

        Watched(Store all) {
            this.all = all;
        }

        @Override
        public TenantStore in(TenantId tenant) {
            return new WatchedTenant(all.in(tenant));
        }

        @Override
        public <P extends InstallationPort> P installation(Class<P> port) {
            return all.installation(port);
        }
    }

    private final class WatchedTenant implements TenantStore {
        private final TenantStore own;

        WatchedTenant(TenantStore own) {
            this.own = own;
        }

        @Override
        public TenantId tenant() {
            return own.tenant();
        }

        @Override
        public <P extends TenantPort> P the(Class<P> port) {
            watch.accept(port);
            return own.the(port);
        }
    }
}
