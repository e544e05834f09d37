package io.docket.domain.automation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.docket.domain.automation.Blocker.SameInvoice;
import io.docket.domain.document.Confidence;
import io.docket.domain.document.Document;
import io.docket.domain.document.Doubt;
import io.docket.domain.document.Hints;
import io.docket.domain.document.MediaType;
import io.docket.domain.document.Outcome;
import io.docket.domain.document.PredictedValue;
import io.docket.domain.document.Prediction;
import io.docket.domain.document.StoredFile;
import io.docket.domain.kernel.DocumentId;
import io.docket.domain.kernel.InboxId;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class DuplicatesTest {
    private static final Instant NOW = Instant.parse("2026-11-24T10:00:00Z");
    private static final InboxId HERE = new InboxId("a".repeat(24));
    private static final InboxId ELSEWHERE = new InboxId("b".repeat(24));

    private static Document document(int number, InboxId inbox) {
        var said = new PredictedValue("x", "x", Confidence.CERTAIN, Optional.empty(), Optional.empty(), "said");
        var fields =
                Map.of("gross_amount", List.of(said), "invoice_number", List.of(said), "seller_name", List.of(said));
        return Document.received(
                        new DocumentId(String.valueOf(number).repeat(24)),
                        inbox,
                        "invoice.pdf",
                        MediaType.PDF,
                        new StoredFile("0".repeat(64), 10),
                        Hints.NONE,
                        Optional.empty(),
                        NOW)
                .unpacked(1)
                .read()
                .predicted(NOW, new Prediction(fields, Map.of()));
    }

    private static Document passed(Document document) {
        return document.processed(Outcome.succeeded(NOW, List.of()));
    }

    private static Document duplicate(Document document) {
        Doubt doubt = new SameInvoice(List.of("invoice_number"), Optional.empty()).doubt();
        return document.processed(Outcome.succeeded(NOW, List.of(doubt)));
    }

    private static Optional<SameInvoice> blocker(Document document, Document... others) {
        return new Duplicates(document, List.of(others)).blocker();
    }

    @Test
    void aDocumentIsNoDuplicateOfItself() {
        Document only = document(1, HERE);
        assertEquals(Optional.empty(), blocker(only, passed(only)));
        assertEquals(Optional.empty(), blocker(only));
    }

    @Test
    void theLaterOneIsTheDuplicateWhateverBecameOfTheEarlier() {
        Document earlier = document(1, HERE);
        Document later = document(2, HERE);
        for (Document other : List.of(earlier, passed(earlier), duplicate(earlier))) {
            assertEquals(
                    Optional.of(new SameInvoice(
                            List.of("seller_name", "invoice_number", "gross_amount"), Optional.of(earlier.id()))),
                    blocker(later, other));
        }
    }

    @Test
    void theFirstIsNoneWhenItIsProcessedAgain() {
        assertEquals(Optional.empty(), blocker(document(1, HERE), duplicate(document(2, HERE))));
    }

    @Test
    void theFirstIsOneWhenTheLaterWasOrMayBeLetThrough() {
        assertTrue(blocker(document(1, HERE), document(2, HERE)).isPresent());
        assertTrue(blocker(document(1, HERE), passed(document(2, HERE))).isPresent());
    }

    @Test
    void copiesThatSomebodyMadeOfADocumentAreTheSameDocument() {
        Document original = passed(document(1, HERE));
        Document copy = original.copied(new DocumentId("2".repeat(24)), ELSEWHERE, Optional.empty(), NOW);
        Document copyOfCopy = copy.copied(new DocumentId("3".repeat(24)), HERE, Optional.empty(), NOW);
        for (Document one : List.of(original, copy, copyOfCopy)) {
            assertEquals(Optional.empty(), blocker(one, original, copy, copyOfCopy));
        }
        assertTrue(blocker(document(4, HERE), copy).isPresent());
    }

    @Test
    void whatSomebodyRejectedCountsForNothing() {
        Document earlier = passed(document(1, HERE));
        Document rejected = earlier.reviewed(earlier.review().rejected(true, Optional.empty(), NOW));
        assertEquals(Optional.empty(), blocker(document(2, HERE), rejected));
    }

    @Test
    void onlyADocumentOfTheSameInboxIsNamed() {
        Document elsewhere = passed(document(1, ELSEWHERE));
        SameInvoice hidden = blocker(document(3, HERE), elsewhere).orElseThrow();
        assertEquals("a document in another inbox has the same supplier, number and amount", hidden.reason());
        assertEquals(
                Optional.of(document(2, HERE).id()),
                blocker(document(3, HERE), elsewhere, document(2, HERE))
                        .orElseThrow()
                        .named());
    }
}
