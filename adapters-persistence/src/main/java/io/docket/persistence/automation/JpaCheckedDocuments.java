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
import jakarta.persistence.TypedQuery;
import java.util.List;
import java.util.Optional;

final class JpaCheckedDocuments implements CheckedDocuments {
    private static final String NEWEST_FIRST =
            "and r.inbox = :inbox order by r.key.tenant desc, r.inbox desc, r.checkedAt desc, r.key.id desc";

    private final JpaTable<CheckedDocumentRow, CheckedDocument, DocumentId> table;

    JpaCheckedDocuments(OpenWork work, TenantId tenant) {
        this.table = new JpaTable<>(
                work, tenant, CheckedDocumentRow.class, CheckedDocument::document, CheckedDocumentRow::of);
    }

    @Override
    public void put(CheckedDocument checked, int most) {
        Optional<Versioned<CheckedDocument>> before = table.find(checked.document());
        if (before.isPresent()) {
            table.save(before.get().map(old -> checked));
        } else {
            table.add(checked);
        }
        table.results(newest(checked.inbox()).setFirstResult(most))
                .forEach(old -> table.remove(old.value().document()));
    }

    @Override
    public AnswerHistory of(InboxId inbox, int most) {
        List<CheckedDocument> newest = table.results(newest(inbox).setMaxResults(most)).stream()
                .map(Versioned::value)
                .toList();
        return new AnswerHistory(newest);
    }

    private TypedQuery<CheckedDocumentRow> newest(InboxId inbox) {
        return table.select(NEWEST_FIRST).setParameter("inbox", inbox.value());
    }
}
