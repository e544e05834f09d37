package io.docket.persistence.tenant;

import io.docket.application.tenant.TenantData;
import io.docket.domain.kernel.TenantId;
import io.docket.persistence.kernel.OpenWork;

record JpaTenantData(OpenWork work) implements TenantData {
    @Override
    public int removeSome(TenantId tenant, int most) {
        int removed = 0;
        for (TenantTables table : TenantTables.leavesFirst()) {
            if (removed < most) {
                removed += table.removeSome(tenant, most - removed, work);
            }
        }
        return removed;
    }
}
