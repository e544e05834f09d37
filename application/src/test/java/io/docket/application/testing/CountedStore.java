package io.docket.application.testing;

import io.docket.application.kernel.InstallationPort;
import io.docket.application.kernel.Store;
import io.docket.application.kernel.TenantPort;
import io.docket.application.kernel.TenantStore;
import io.docket.application.kernel.Transactions;
import io.docket.domain.kernel.TenantId;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;

/** A store that counts how often each of a tenant's ports was taken from it. */
public final class CountedStore implements Transactions {
    private final Transactions store;
    private final Map<Class<?>, Integer> taken = new ConcurrentHashMap<>();

    public CountedStore(Transactions store) {
        this.store = store;
    }

    /** Since the last time that it was asked. */
    public int taken(Class<? extends TenantPort> port) {
        Integer times = taken.remove(port);
        return times == null ? 0 : times;
    }

    @Override
    public <T> T read(Function<Store, T> work) {
        return store.read(all -> work.apply(new Counted(all)));
    }

    @Override
    public <T> T write(Function<Store, T> work) {
        return store.write(all -> work.apply(new Counted(all)));
    }

    private final class Counted implements Store {
        private final Store all;

        Counted(Store all) {
            this.all = all;
        }

        @Override
        public TenantStore in(TenantId tenant) {
            return new CountedTenant(all.in(tenant));
        }

        @Override
        public <P extends InstallationPort> P installation(Class<P> port) {
            return all.installation(port);
        }
    }

    private final class CountedTenant implements TenantStore {
        private final TenantStore own;

        CountedTenant(TenantStore own) {
            this.own = own;
        }

        @Override
        public TenantId tenant() {
            return own.tenant();
        }

        @Override
        public <P extends TenantPort> P the(Class<P> port) {
            taken.merge(port, 1, Integer::sum);
            return own.the(port);
        }
    }
}
