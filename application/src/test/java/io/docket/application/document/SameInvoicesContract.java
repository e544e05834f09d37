package io.docket.application.document;

import static io.docket.application.Samples.NOON;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.docket.application.Samples;
import io.docket.application.inbox.Inboxes;
import io.docket.application.kernel.StoreContract;
import io.docket.domain.document.Document;
import io.docket.domain.document.InvoiceKey;
import io.docket.domain.document.Outcome;
import io.docket.domain.document.Prediction;
import io.docket.domain.document.Version;
import io.docket.domain.document.VersionKey;
import io.docket.domain.kernel.DocumentId;
import io.docket.domain.kernel.InboxId;
import io.docket.domain.kernel.TenantId;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;

/** What every {@link SameInvoices} promises, beside the {@link Documents} of its store. */
public interface SameInvoicesContract extends StoreContract {
    private static Prediction invoice(String number) {
        return Samples.said(Map.of("seller_name", "ACME", "invoice_number", number, "gross_amount", "12.50"));
    }

    private static Collection<InvoiceKey> keys(String number) {
        return InvoiceKey.of(invoice(number));
    }

    private static Document read(InboxId inbox, String number) {
        return Samples.document(inbox)
                .unpacked(1)
                .read()
                .predicted(NOON, invoice(number))
                .processed(Outcome.succeeded(NOON, List.of()));
    }

    private DocumentId added(TenantId tenant, Document document) {
        writing(tenant, store -> store.the(Documents.class).add(document));
        return document.id();
    }

    private void change(TenantId tenant, DocumentId id, UnaryOperator<Document> change) {
        writing(tenant, store -> {
            Documents documents = store.the(Documents.class);
            documents.save(documents.find(id).orElseThrow().map(change));
        });
    }

    private List<DocumentId> with(TenantId tenant, Collection<InvoiceKey> keys, int most) {
        return reading(tenant, store -> store.the(SameInvoices.class).with(keys, most)).stream()
                .map(Document::id)
                .toList();
    }

    private List<DocumentId> with(TenantId tenant, String number) {
        return with(tenant, keys(number), 10);
    }

    @Test
    default void documentsOfOneInvoiceAreFoundOldestFirst() {
        TenantId tenant = storedTenant();
        InboxId inbox = storedInbox(tenant);
        DocumentId first = added(tenant, read(inbox, "R-17"));
        DocumentId other = added(tenant, read(inbox, "R-18"));
        DocumentId second = added(tenant, read(storedInbox(tenant), "R 17"));
        assertEquals(List.of(first, second), with(tenant, "r17"));
        assertEquals(List.of(first), with(tenant, keys("R-17"), 1));
        assertEquals(List.of(other), with(tenant, "R-18"));
        assertEquals(List.of(), with(tenant, "R-19"));
        assertEquals(List.of(), with(tenant, Set.of(), 10));
    }

    @Test
    default void aDocumentThatHasSeveralOfTheKeysIsFoundOnce() {
        TenantId tenant = storedTenant();
        Prediction said = Samples.said(
                Map.of("seller_name", "ACME", "seller_vat", "BE1", "invoice_number", "R-17", "gross_amount", "12.50"));
        Document document =
                Samples.document(storedInbox(tenant)).unpacked(1).read().predicted(NOON, said);
        DocumentId id = added(tenant, document);
        assertEquals(2, InvoiceKey.of(said).size());
        assertEquals(List.of(id), with(tenant, InvoiceKey.of(said), 10));
        assertEquals(List.of(id), with(tenant, "R-17"));
    }

    @Test
    default void aDocumentIsFoundFromItsPredictionOnUntilItIsProcessedAgain() {
        TenantId tenant = storedTenant();
        DocumentId id = added(tenant, Samples.document(storedInbox(tenant)));
        change(tenant, id, document -> document.unpacked(1).read());
        assertEquals(List.of(), with(tenant, "R-17"));
        change(tenant, id, document -> document.predicted(NOON, invoice("R-17")));
        assertEquals(List.of(id), with(tenant, "R-17"));
        change(tenant, id, document -> document.processed(Outcome.succeeded(NOON, List.of())));
        assertEquals(List.of(id), with(tenant, "R-17"));
        change(tenant, id, document -> document.reprocessing(VersionKey.PREDICTED));
        assertEquals(List.of(), with(tenant, "R-17"));
    }

    @Test
    default void whatAPersonCorrectedCounts() {
        TenantId tenant = storedTenant();
        DocumentId id = added(tenant, read(storedInbox(tenant), "R-17"));
        Version given = Version.given("reviewed", NOON, invoice("R-71"), List.of(), Optional.empty());
        change(tenant, id, document -> document.adding(given));
        assertEquals(List.of(), with(tenant, "R-17"));
        assertEquals(List.of(id), with(tenant, "R-71"));
    }

    @Test
    default void aDocumentThatWasRemovedOrMovedIsFoundWhereItIs() {
        TenantId tenant = storedTenant();
        DocumentId gone = added(tenant, read(storedInbox(tenant), "R-17"));
        DocumentId moved = added(tenant, read(storedInbox(tenant), "R-17"));
        InboxId to = storedInbox(tenant);
        change(tenant, moved, document -> document.movedTo(to));
        writing(tenant, store -> store.the(Documents.class).remove(gone));
        List<Document> found =
                reading(tenant, store -> store.the(SameInvoices.class).with(keys("R-17"), 10));
        assertEquals(1, found.size());
        assertEquals(moved, found.get(0).id());
        assertEquals(to, found.get(0).inbox());
    }

    @Test
    default void documentsWhoseInboxIsBeingRemovedAreNotFound() {
        TenantId tenant = storedTenant();
        InboxId inbox = storedInbox(tenant);
        added(tenant, read(inbox, "R-17"));
        writing(tenant, store -> store.the(Inboxes.class).withdraw(inbox));
        assertEquals(List.of(), with(tenant, "R-17"));
    }

    @Test
    default void anotherTenantSeesNothing() {
        TenantId tenant = storedTenant();
        added(tenant, read(storedInbox(tenant), "R-17"));
        assertEquals(List.of(), with(storedTenant(), "R-17"));
    }
}
