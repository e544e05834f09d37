package io.docket.application.access;

import io.docket.application.kernel.Page;
import io.docket.application.kernel.PageRequest;
import io.docket.application.kernel.TenantPort;
import io.docket.domain.access.AuditBatch;
import io.docket.domain.access.AuditChain;
import io.docket.domain.access.AuditEntry;
import io.docket.domain.access.AuditHead;
import java.util.List;
import java.util.Optional;

/** One chain of audit entries: a tenant's, or from {@link AuditChains} the installation's. Nothing in it is ever changed. */
public interface AuditTrail extends TenantPort {
    AuditChain chain();

    /** Empty before the first entry. */
    Optional<AuditHead> head();

    /** The head, which nobody else can lock until this write ends: one at a time makes a chain longer. */
    Optional<AuditHead> lockedHead();

    /** Stores the head over the one before. ConcurrentChange when there is no such tenant. */
    void put(AuditHead head);

    /** Stores an entry of a chain that has a head. */
    void add(AuditEntry entry);

    void add(AuditBatch batch);

    /** The number of the last entry that is stored, whatever the head says; 0 without any. */
    long lastEntry();

    /** The number of the last batch that is stored, whatever the head says; 0 without any. */
    long lastBatch();

    /** Entries from a number on, in order. */
    List<AuditEntry> entries(long from, int most);

    /** Batches from a number on, in order. */
    List<AuditBatch> batches(long from, int most);

    /** Newest first. */
    Page<AuditEntry> page(AuditFilter filter, PageRequest request);
}
