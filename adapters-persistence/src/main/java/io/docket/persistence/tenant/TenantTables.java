package io.docket.persistence.tenant;

import io.docket.domain.kernel.TenantId;
import io.docket.persistence.kernel.OpenWork;
import java.util.List;

/**
 * Every table with rows of tenants, in the order in which a tenant's are removed: a table stands before those that it refers
 * to. A new table gets its line here; a test reads from the database whether one was forgotten.
 */
enum TenantTables {
    JOBS("id"),
    BULK_TASKS("id"),
    IDEMPOTENCY_KEYS("upload_key"),
    ELECTRONIC_INVOICES("document_id"),
    READ_PAGES("document_id, page_number"),
    DOCUMENT_VERSIONS("document_id, name, source"),
    INVOICE_KEYS("document_id, invoice_key"),
    CHECKED_DOCUMENTS("id"),
    SECTION_LESSON_WORDS("lesson_id, section, word"),
    SECTION_LESSONS("id, section"),
    DOCUMENTS("id"),
    DOCUMENT_TALLIES("inbox_id, kind, subject, stretch, slot"),
    SCOPED_SETTINGS("kind, scope"),
    INBOXES("id"),
    OUTPUT_TEMPLATES("id"),
    PROJECT_FORMATS("project_id, format_id"),
    PROJECTS("id"),
    FORMATS("id"),
    API_KEYS("prefix"),
    REVOKED_TOKENS("token_id"),
    ROLES("id"),
    MAIL_QUEUE("id"),
    PASSWORD_RESETS("token_hash"),
    USERS("id"),
    TENANT_ACTIVATIONS("email"),
    AUDIT_ENTRIES("number"),
    AUDIT_BATCHES("number"),
    AUDIT_HEADS("entries");

    /** Empties itself: an event is removed when it is delivered, and nothing of a tenant is removed before. */
    static final String OUTBOX = "outbox";

    private final String delete;

    /** {@code order} is what follows tenant_id in the primary key, in full: H2 sorts by such an index only. */
    TenantTables(String order) {
        String table = table();
        String first = order.split(",")[0];
        this.delete = "delete from " + table + " where tenant_id = ?1 and " + first + " <= (select max(batch." + first
                + ") from (select " + first + " from " + table + " where tenant_id = ?1 order by tenant_id, " + order
                + " limit ?2) batch)";
    }

    String table() {
        return name().toLowerCase(java.util.Locale.ROOT);
    }

    static List<TenantTables> leavesFirst() {
        return List.of(values());
    }

    /** Removes the tenant's first rows, about so many, and answers how many. */
    int removeSome(TenantId tenant, int most, OpenWork work) {
        return work.change(work.writing()
                .createNativeQuery(delete)
                .setParameter(1, tenant.value())
                .setParameter(2, most));
    }
}
