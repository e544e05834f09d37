package io.docket.application.memory;

import io.docket.domain.kernel.TenantId;

/** The key of a row that belongs to a tenant. */
record Owned<K extends Comparable<? super K>>(TenantId tenant, K key) implements Comparable<Owned<K>> {
    /** Before the rows of every tenant. */
    static final Owned<String> FIRST = new Owned<>(new TenantId("0".repeat(24)), "");

    @Override
    public int compareTo(Owned<K> other) {
        int byTenant = tenant.compareTo(other.tenant);
        return byTenant != 0 ? byTenant : key.compareTo(other.key);
    }
}
