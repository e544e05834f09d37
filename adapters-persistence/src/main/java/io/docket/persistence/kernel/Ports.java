package io.docket.persistence.kernel;

import io.docket.application.kernel.InstallationPort;
import io.docket.application.kernel.TenantPort;
import io.docket.domain.kernel.TenantId;
import java.util.HashMap;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.function.Function;

/** Which adapter answers for which port; every feature registers its own. */
public final class Ports {
    private final Map<Class<?>, BiFunction<OpenWork, TenantId, ? extends TenantPort>> tenantPorts = new HashMap<>();
    private final Map<Class<?>, Function<OpenWork, ? extends InstallationPort>> installationPorts = new HashMap<>();

    public <P extends TenantPort> Ports tenant(Class<P> port, BiFunction<OpenWork, TenantId, P> adapter) {
        tenantPorts.put(port, adapter);
        return this;
    }

    public <P extends InstallationPort> Ports installation(Class<P> port, Function<OpenWork, P> adapter) {
        installationPorts.put(port, adapter);
        return this;
    }

    public <P extends TenantPort> P open(Class<P> port, OpenWork work, TenantId tenant) {
        return port.cast(known(tenantPorts, port).apply(work, tenant));
    }

    public <P extends InstallationPort> P open(Class<P> port, OpenWork work) {
        return port.cast(known(installationPorts, port).apply(work));
    }

    private static <A> A known(Map<Class<?>, A> adapters, Class<?> port) {
        A adapter = adapters.get(port);
        if (adapter == null) {
            throw new IllegalArgumentException("nothing stores " + port.getName());
        }
        return adapter;
    }
}
