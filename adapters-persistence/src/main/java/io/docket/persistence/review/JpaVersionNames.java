package io.docket.persistence.review;

import io.docket.application.review.VersionNames;
import io.docket.domain.document.VersionKey;
import io.docket.domain.document.VersionSource;
import io.docket.domain.kernel.InboxId;
import io.docket.domain.kernel.TenantId;
import io.docket.persistence.kernel.OpenWork;
import java.util.List;

record JpaVersionNames(OpenWork work, TenantId tenant) implements VersionNames {
    private static final String NAMES = """
            select name, source, comparison, count(*), sum(case when evaluated then 1 else 0 end)
            from document_versions where tenant_id = ?1 and inbox_id = ?2
            group by name, source, comparison order by name, source, comparison
            """;

    @Override
    public List<Used> of(InboxId inbox) {
        List<?> rows = work.reading()
                .createNativeQuery(NAMES)
                .setParameter(1, tenant.value())
                .setParameter(2, inbox.value())
                .getResultList();
        return rows.stream().map(row -> used((Object[]) row)).toList();
    }

    private static Used used(Object[] row) {
        return new Used(
                new VersionKey((String) row[0], VersionSource.valueOf((String) row[1])),
                (Boolean) row[2],
                ((Number) row[3]).longValue(),
                ((Number) row[4]).longValue());
    }
}
