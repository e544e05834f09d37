package io.docket.persistence.automation;

import io.docket.application.automation.CheckedDocuments;
import io.docket.application.kernel.Versioned;
import io.docket.domain.automation.AnswerHistory;
import io.docket.domain.automation.CheckedDocument;
import io.docket.domain.kernel.DocumentId;
import io.docket.domain.kernel.InboxId;
import io.docket.domain.kernel.TenantId;
import io.docket.persistence.kernel.JpaTable;
import io.docket.persistence.kernel.OpenWork;
import jakarta.persistence.Query;
import jakarta.persistence.TypedQuery;
import java.util.List;

final class JpaCheckedDocuments implements CheckedDocuments {
    private static final String NEWEST_FIRST =
            "and r.inbox = :inbox order by r.key.tenant desc, r.inbox desc, r.checkedAt desc, r.key.id desc";

    private static final String REMOVE = "delete from checked_documents where tenant_id = ?1 and id = ?2";

    /** Asked by itself: within the statement that removes them, either database may look for them again for each row it visits. */
    private static final String OLDEST = """
            select id from checked_documents where tenant_id = ?1 and inbox_id = ?2
            order by tenant_id desc, inbox_id desc, checked_at desc, id desc offset %d rows""";

    private final OpenWork work;
    private final TenantId tenant;
    private final JpaTable<CheckedDocumentRow, CheckedDocument, DocumentId> table;

    JpaCheckedDocuments(OpenWork work, TenantId tenant) {
        this.work = work;
        this.tenant = tenant;
        this.table = new JpaTable<>(
                work, tenant, CheckedDocumentRow.class, CheckedDocument::document, CheckedDocumentRow::of);
    }

    /** What another write has removed meanwhile is passed over. */
    @Override
    public void put(CheckedDocument checked, int most) {
        remove(checked.document().value());
        table.add(checked);
        List<?> oldest = query(OLDEST.formatted(most), checked.inbox().value()).getResultList();
        oldest.forEach(id -> remove((String) id));
    }

    @Override
    public AnswerHistory of(InboxId inbox, int most) {
        List<CheckedDocument> newest = table.results(newest(inbox).setMaxResults(most)).stream()
                .map(Versioned::value)
                .toList();
        return new AnswerHistory(newest);
    }

    private void remove(String id) {
        work.change(query(REMOVE, id));
    }

    private Query query(String statement, String of) {
        return work.writing()
                .createNativeQuery(statement)
                .setParameter(1, tenant.value())
                .setParameter(2, of);
    }

    private TypedQuery<CheckedDocumentRow> newest(InboxId inbox) {
        return table.select(NEWEST_FIRST).setParameter("inbox", inbox.value());
    }
}
