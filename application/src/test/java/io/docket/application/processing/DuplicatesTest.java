package io.docket.application.processing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.docket.application.Docket;
import io.docket.application.document.CopyDocuments;
import io.docket.application.document.RemoveDocument;
import io.docket.application.document.ReprocessDocument;
import io.docket.application.document.Submission.Waiting;
import io.docket.application.document.TwoNodesContract.WrittenFields;
import io.docket.application.document.UploadDocument;
import io.docket.application.kernel.Caller;
import io.docket.application.kernel.Expected;
import io.docket.application.testing.World;
import io.docket.domain.document.Doubt;
import io.docket.domain.document.RemovalExtent;
import io.docket.domain.document.VersionKey;
import io.docket.domain.kernel.DocumentId;
import io.docket.domain.kernel.InboxId;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** The same invoice more than once in a tenant. */
class DuplicatesTest {
    private static final String INVOICE =
            "seller_name=ACME invoice_number=R-17 gross_amount=12.50 issue_date=2026-11-01";
    private static final List<String> FIELDS = List.of("seller_name", "invoice_number", "gross_amount");

    private final World world = new World();
    private final Docket docket =
            world.builder().extractor(new WrittenFields()).workers(0).build();
    private final InboxId inbox = world.installed.inbox("invoice");

    @AfterEach
    void close() {
        docket.close();
        world.close();
    }

    private DocumentId read(String text) {
        var content = new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
        DocumentId id = docket.as(Caller.operator(world.tenant()))
                .run(new UploadDocument(inbox, "invoice.txt", content, Waiting.RETURN))
                .document()
                .value()
                .id();
        process();
        return id;
    }

    private void process() {
        assertTrue(docket.as(Caller.system()).run(new RunNextJob("by hand", () -> false)));
    }

    private List<Doubt> doubts(DocumentId id) {
        return world.document(id).outcome().orElseThrow().doubts();
    }

    private static List<Doubt> same(String what) {
        return List.of(new Doubt(Doubt.Cause.DUPLICATE, FIELDS, what + " has the same supplier, number and amount"));
    }

    private void remove(DocumentId id) {
        world.operator().run(new RemoveDocument(id, RemovalExtent.FULL, Expected.ANY));
    }

    @Test
    void theSecondWaitsForReviewAndNamesTheFirst() {
        DocumentId first = read(INVOICE);
        DocumentId second = read("seller_name=Acme invoice_number=R17 gross_amount=12.5 issue_date=2026-11-01");
        assertEquals(List.of(), doubts(first));
        assertEquals(same("document " + first), doubts(second));
        assertTrue(world.document(second).waitsForReview());
        assertEquals(List.of(), doubts(read(INVOICE.replace("R-17", "R-18"))));
    }

    @Test
    void processingAgainChangesNothing() {
        DocumentId first = read(INVOICE);
        DocumentId second = read(INVOICE);
        for (DocumentId each : List.of(first, second, first)) {
            world.operator().run(new ReprocessDocument(each, VersionKey.PREDICTED));
            process();
        }
        assertEquals(List.of(), doubts(first));
        assertEquals(same("document " + first), doubts(second));
    }

    @Test
    void bothWaitingForProcessingAgainTheFirstIsStillTheOne() {
        DocumentId first = read(INVOICE);
        DocumentId second = read(INVOICE);
        world.operator().run(new ReprocessDocument(first, VersionKey.PREDICTED));
        world.operator().run(new ReprocessDocument(second, VersionKey.PREDICTED));
        process();
        process();
        assertEquals(List.of(), doubts(first));
        assertEquals(same("document " + first), doubts(second));
    }

    @Test
    void aRemovedDocumentIsNoneAndOneThatIsArchivedIs() {
        DocumentId first = read(INVOICE);
        remove(first);
        DocumentId second = read(INVOICE);
        assertEquals(List.of(), doubts(second));
        world.operator().run(new RemoveDocument(second, RemovalExtent.SOURCE_FILES, Expected.ANY));
        assertEquals(same("document " + second), doubts(read(INVOICE)));
    }

    @Test
    void aCopyInAnotherInboxIsNoReasonToDoubtTheOriginal() {
        DocumentId first = read(INVOICE);
        DocumentId copy = world.operator()
                .run(new CopyDocuments(List.of(first), world.inbox()))
                .get(0);
        for (DocumentId each : List.of(first, copy)) {
            world.operator().run(new ReprocessDocument(each, VersionKey.PREDICTED));
            process();
            assertEquals(false, world.document(each).outcome().orElseThrow().duplicate());
        }
    }

    @Test
    void aDocumentOfAnotherInboxIsNotNamed() {
        DocumentId first = read(INVOICE);
        world.operator().run(new CopyDocuments(List.of(first), world.inbox()));
        remove(first);
        assertEquals(same("a document in another inbox"), doubts(read(INVOICE)));
    }
}
