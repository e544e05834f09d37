package io.docket.application.memory;

import io.docket.application.format.Formats;
import io.docket.application.kernel.Versioned;
import io.docket.domain.format.Format;
import io.docket.domain.kernel.FormatId;
import io.docket.domain.kernel.TenantId;
import java.util.List;
import java.util.Optional;

record MemoryFormats(MemoryTables tables, TenantId tenant) implements Formats {
    private TenantTable<Format> rows() {
        return new TenantTable<>(tables.formats, tenant);
    }

    @Override
    public Optional<Versioned<Format>> find(FormatId id) {
        return rows().find(id.value());
    }

    @Override
    public List<Versioned<Format>> all() {
        return rows().all().toList();
    }

    @Override
    public void add(Format format) {
        rows().add(format.id().value(), format);
    }
}
