package io.docket.persistence.format;

import io.docket.application.format.Formats;
import io.docket.application.kernel.Versioned;
import io.docket.domain.format.Format;
import io.docket.domain.kernel.FormatId;
import io.docket.domain.kernel.TenantId;
import io.docket.persistence.kernel.JpaTable;
import io.docket.persistence.kernel.OpenWork;
import java.util.List;
import java.util.Optional;

final class JpaFormats implements Formats {
    private final JpaTable<FormatRow, Format, FormatId> table;

    JpaFormats(OpenWork work, TenantId tenant) {
        this.table = new JpaTable<>(work, tenant, FormatRow.class, Format::id, FormatRow::of);
    }

    @Override
    public Optional<Versioned<Format>> find(FormatId id) {
        return table.find(id);
    }

    @Override
    public List<Versioned<Format>> all() {
        return table.all();
    }

    @Override
    public void add(Format format) {
        table.add(format);
    }
}
