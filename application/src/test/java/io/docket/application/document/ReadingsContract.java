package io.docket.application.document;

import static io.docket.application.Samples.page;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.docket.application.kernel.StoreContract;
import io.docket.domain.document.Barcode;
import io.docket.domain.document.Box;
import io.docket.domain.document.ElectronicInvoice;
import io.docket.domain.document.ReadPage;
import io.docket.domain.document.Symbology;
import io.docket.domain.kernel.DocumentId;
import io.docket.domain.kernel.TenantId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What every {@link Readings} promises. */
public interface ReadingsContract extends StoreContract {
    private void save(TenantId tenant, DocumentId document, ReadPage... pages) {
        writing(tenant, store -> store.the(Readings.class).savePages(document, List.of(pages)));
    }

    private List<ReadPage> pages(TenantId tenant, DocumentId document, int first, int last) {
        return reading(tenant, store -> store.the(Readings.class).pages(document, first, last));
    }

    private Set<Integer> numbers(TenantId tenant, DocumentId document) {
        return reading(tenant, store -> store.the(Readings.class).pageNumbers(document));
    }

    private Optional<ElectronicInvoice> invoice(TenantId tenant, DocumentId document) {
        return reading(tenant, store -> store.the(Readings.class).invoice(document));
    }

    @Test
    default void pagesComeBackAsTheyWereAndInOrder() {
        TenantId tenant = storedTenant();
        DocumentId document = storedDocument(tenant).id();
        save(tenant, document, page(2, "Summe", "„12,50€“"), page(0), page(10, "ten"));
        save(tenant, document, page(1, "\"quoted\"", "back\\slash"));
        assertEquals(Set.of(0, 1, 2, 10), numbers(tenant, document));
        assertEquals(
                List.of(page(0), page(1, "\"quoted\"", "back\\slash"), page(2, "Summe", "„12,50€“"), page(10, "ten")),
                pages(tenant, document, 0, 10));
        assertEquals(
                List.of(page(1, "\"quoted\"", "back\\slash"), page(2, "Summe", "„12,50€“")),
                pages(tenant, document, 1, 2));
        assertEquals(List.of(), pages(tenant, document, 3, 9));
    }

    @Test
    default void barcodesComeBackWithTheirPageAndItsCopy() {
        TenantId tenant = storedTenant();
        DocumentId document = storedDocument(tenant).id();
        DocumentId copy = storedDocument(tenant).id();
        ReadPage coded = page(0, "Rechnung")
                .with(List.of(
                        new Barcode(Symbology.QR_CODE, "BCD\n002\n1\nSCT\nÄ", new Box(1, 2, 300, 301)),
                        new Barcode(Symbology.CODE_128, "PATCH-T", new Box(5, 6, 7, 8))));
        save(tenant, document, coded);
        writing(tenant, store -> store.the(Readings.class).copyAll(document, copy));
        assertEquals(List.of(coded), pages(tenant, document, 0, 0));
        assertEquals(List.of(coded), pages(tenant, copy, 0, 0));
    }

    @Test
    default void aPageThatIsStoredAgainReplacesTheFirst() {
        TenantId tenant = storedTenant();
        DocumentId document = storedDocument(tenant).id();
        save(tenant, document, page(0, "first"), page(1, "kept"));
        save(tenant, document, page(0, "second"));
        assertEquals(List.of(page(0, "second"), page(1, "kept")), pages(tenant, document, 0, 1));
    }

    @Test
    default void anInvoiceComesBackAsItWasAndCanBeReplaced() {
        TenantId tenant = storedTenant();
        DocumentId document = storedDocument(tenant).id();
        assertEquals(Optional.empty(), invoice(tenant, document));
        var first = new ElectronicInvoice(
                Map.of("total", "12.50"), List.of(Map.of("article", "Äpfel", "quantity", "3"), Map.of()));
        var second = new ElectronicInvoice(Map.of(), List.of());
        writing(tenant, store -> store.the(Readings.class).saveInvoice(document, first));
        assertEquals(Optional.of(first), invoice(tenant, document));
        writing(tenant, store -> store.the(Readings.class).saveInvoice(document, second));
        assertEquals(Optional.of(second), invoice(tenant, document));
    }

    @Test
    default void aCopyHasAllThatWasReadOfTheOriginal() {
        TenantId tenant = storedTenant();
        DocumentId original = storedDocument(tenant).id();
        DocumentId copy = storedDocument(tenant).id();
        save(tenant, original, page(0, "first"), page(1, "second"));
        var read = new ElectronicInvoice(Map.of("total", "12.50"), List.of());
        writing(tenant, store -> store.the(Readings.class).saveInvoice(original, read));
        writing(tenant, store -> store.the(Readings.class).copyAll(original, copy));
        assertEquals(pages(tenant, original, 0, 9), pages(tenant, copy, 0, 9));
        assertEquals(Optional.of(read), invoice(tenant, copy));
    }

    @Test
    default void everythingReadOfADocumentIsRemovedWithoutThatOfOthers() {
        TenantId tenant = storedTenant();
        DocumentId document = storedDocument(tenant).id();
        DocumentId kept = storedDocument(tenant).id();
        var invoice = new ElectronicInvoice(Map.of("total", "1.00"), List.of());
        for (DocumentId each : List.of(document, kept)) {
            save(tenant, each, page(0, "word"));
            writing(tenant, store -> store.the(Readings.class).saveInvoice(each, invoice));
        }
        writing(tenant, store -> store.the(Readings.class).removeAll(document));
        assertEquals(Set.of(), numbers(tenant, document));
        assertEquals(Optional.empty(), invoice(tenant, document));
        assertEquals(List.of(page(0, "word")), pages(tenant, kept, 0, 0));
        assertEquals(Optional.of(invoice), invoice(tenant, kept));
    }

    @Test
    default void anotherTenantSeesNothing() {
        TenantId tenant = storedTenant();
        TenantId other = storedTenant();
        DocumentId document = storedDocument(tenant).id();
        var invoice = new ElectronicInvoice(Map.of("total", "1.00"), List.of());
        save(tenant, document, page(0, "word"));
        writing(tenant, store -> store.the(Readings.class).saveInvoice(document, invoice));
        assertEquals(Set.of(), numbers(other, document));
        assertEquals(List.of(), pages(other, document, 0, 0));
        assertEquals(Optional.empty(), invoice(other, document));
        writing(other, store -> store.the(Readings.class).removeAll(document));
        assertEquals(List.of(page(0, "word")), pages(tenant, document, 0, 0));
        assertEquals(Optional.of(invoice), invoice(tenant, document));
    }
}
