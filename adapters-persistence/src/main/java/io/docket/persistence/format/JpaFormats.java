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
import java.util.stream.Stream;

final class JpaFormats implements Formats {
    private final OpenWork work;
    private final TenantId tenant;
    private final JpaTable<FormatRow, Format, FormatId> table;

    JpaFormats(OpenWork work, TenantId tenant) {
        this.work = work;
        this.tenant = tenant;
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

    @Override
    public void save(Versioned<Format> format) {
        table.save(format);
    }

    @Override
    public void remove(FormatId id) {
        table.remove(id);
    }

    @Override
    public List<String> projectsNaming(FormatId id) {
        return strings(id, """
                select p.name from project_formats f
                    join projects p on p.tenant_id = f.tenant_id and p.id = f.project_id
                where f.tenant_id = ?1 and f.format_id = ?2 and p.removing = false
                order by p.id""").toList();
    }

    /** Goes from index to index, and ends at the first document. */
    @Override
    public boolean readsDocuments(FormatId id) {
        return strings(id, """
                select d.id from project_formats f
                    join inboxes i on i.tenant_id = f.tenant_id and i.project_id = f.project_id and i.removing = false
                    join documents d on d.tenant_id = i.tenant_id and d.inbox_id = i.id
                where f.tenant_id = ?1 and f.format_id = ?2
                limit 1""").findFirst().isPresent();
    }

    private Stream<String> strings(FormatId format, String sql) {
        List<?> found = work.reading()
                .createNativeQuery(sql)
                .setParameter(1, tenant.value())
                .setParameter(2, format.value())
                .getResultList();
        return found.stream().map(String.class::cast);
    }
}
