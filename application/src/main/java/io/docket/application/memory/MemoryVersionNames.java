package io.docket.application.memory;

import io.docket.application.review.VersionNames;
import io.docket.domain.document.Version;
import io.docket.domain.document.VersionKey;
import io.docket.domain.kernel.InboxId;
import io.docket.domain.kernel.TenantId;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

record MemoryVersionNames(MemoryTables tables, TenantId tenant) implements VersionNames {
    private record Name(VersionKey key, boolean comparison) {}

    @Override
    public List<Used> of(InboxId inbox) {
        Map<Name, List<Version>> byName = new TenantTable<>(tables.documents, tenant)
                .all()
                .filter(row -> row.value().inbox().equals(inbox))
                .flatMap(row -> row.value().versions().stream())
                .collect(Collectors.groupingBy(version -> new Name(version.key(), version.comparison())));
        return byName.entrySet().stream()
                .map(named -> new Used(
                        named.getKey().key(),
                        named.getKey().comparison(),
                        named.getValue().size(),
                        named.getValue().stream()
                                .filter(version -> version.evaluation().isPresent())
                                .count()))
                .sorted(Comparator.comparing((Used used) -> used.key().name())
                        .thenComparing(used -> used.key().source())
                        .thenComparing(Used::comparison))
                .toList();
    }
}
