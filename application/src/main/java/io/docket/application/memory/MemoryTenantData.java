package io.docket.application.memory;

import io.docket.application.tenant.TenantData;
import io.docket.domain.kernel.TenantId;

record MemoryTenantData(MemoryTables tables) implements TenantData {
    @Override
    public int removeSome(TenantId tenant, int most) {
        int removed = 0;
        for (MemoryTables.Erasure erasure : tables.erasures) {
            removed += erasure.removeSome(tenant, most - removed);
        }
        return removed;
    }
}
