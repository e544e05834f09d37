package io.docket.application.memory;

import io.docket.application.access.AuditFilter;
import io.docket.application.access.AuditTrail;
import io.docket.application.kernel.ConcurrentChange;
import io.docket.application.kernel.Page;
import io.docket.application.kernel.PageRequest;
import io.docket.application.kernel.Versioned;
import io.docket.domain.access.AuditBatch;
import io.docket.domain.access.AuditChain;
import io.docket.domain.access.AuditEntry;
import io.docket.domain.access.AuditHead;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

record MemoryAuditTrail(MemoryTables tables, AuditChain chain) implements AuditTrail {
    private static final String HEAD = "head";

    private TenantTable<AuditHead> heads() {
        return new TenantTable<>(tables.auditHeads, chain.key());
    }

    private Stream<AuditEntry> entries() {
        return new TenantTable<>(tables.auditEntries, chain.key()).all().map(Versioned::value);
    }

    private Stream<AuditBatch> batches() {
        return new TenantTable<>(tables.auditBatches, chain.key()).all().map(Versioned::value);
    }

    /** Keys order as text. */
    private static String key(long number) {
        return String.format("%019d", number);
    }

    @Override
    public Optional<AuditHead> head() {
        return heads().find(HEAD).map(Versioned::value);
    }

    /** Writes run one after the other anyway. */
    @Override
    public Optional<AuditHead> lockedHead() {
        return head();
    }

    @Override
    public void put(AuditHead head) {
        if (chain.tenant().isPresent()
                && tables.tenants.find(chain.key().value()).isEmpty()) {
            throw new ConcurrentChange("there is no such tenant");
        }
        heads().put(HEAD, head);
    }

    @Override
    public void add(AuditEntry entry) {
        new TenantTable<>(tables.auditEntries, chain.key()).add(key(entry.number()), entry);
    }

    @Override
    public void add(AuditBatch batch) {
        new TenantTable<>(tables.auditBatches, chain.key()).add(key(batch.number()), batch);
    }

    @Override
    public long lastEntry() {
        return entries().mapToLong(AuditEntry::number).max().orElse(0);
    }

    @Override
    public long lastBatch() {
        return batches().mapToLong(AuditBatch::number).max().orElse(0);
    }

    @Override
    public List<AuditEntry> entries(long from, int most) {
        return entries().filter(entry -> entry.number() >= from).limit(most).toList();
    }

    @Override
    public List<AuditBatch> batches(long from, int most) {
        return batches().filter(batch -> batch.number() >= from).limit(most).toList();
    }

    @Override
    public Page<AuditEntry> page(AuditFilter filter, PageRequest request) {
        List<AuditEntry> wanted = entries()
                .filter(filter::wants)
                .sorted(Comparator.comparingLong(AuditEntry::number).reversed())
                .toList();
        List<AuditEntry> results =
                wanted.stream().skip(request.offset()).limit(request.perPage()).toList();
        return new Page<>(request, results, wanted.size());
    }
}
