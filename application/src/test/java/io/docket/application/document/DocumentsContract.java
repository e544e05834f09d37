package io.docket.application.document;

import static io.docket.application.Samples.NOON;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.docket.application.Samples;
import io.docket.application.kernel.ConcurrentChange;
import io.docket.application.kernel.Page;
import io.docket.application.kernel.PageRequest;
import io.docket.application.kernel.StoreContract;
import io.docket.application.kernel.Versioned;
import io.docket.domain.document.Box;
import io.docket.domain.document.Confidence;
import io.docket.domain.document.Counts;
import io.docket.domain.document.Document;
import io.docket.domain.document.Draw;
import io.docket.domain.document.Evaluation;
import io.docket.domain.document.Outcome;
import io.docket.domain.document.ReviewState;
import io.docket.domain.document.Section;
import io.docket.domain.document.Stage;
import io.docket.domain.document.Version;
import io.docket.domain.document.VersionKey;
import io.docket.domain.document.VersionSource;
import io.docket.domain.kernel.DocumentId;
import io.docket.domain.kernel.FormatId;
import io.docket.domain.kernel.InboxId;
import io.docket.domain.kernel.TenantId;
import io.docket.domain.kernel.UserId;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What every {@link Documents} promises. */
public interface DocumentsContract extends StoreContract {
    private Document added(TenantId tenant, Document document) {
        writing(tenant, store -> store.the(Documents.class).add(document));
        return document;
    }

    private Optional<Versioned<Document>> found(TenantId tenant, DocumentId id) {
        return reading(tenant, store -> store.the(Documents.class).find(id));
    }

    private List<Document> after(TenantId tenant, InboxId inbox, Optional<DocumentId> last, int most) {
        return values(reading(tenant, store -> store.the(Documents.class).after(inbox, last, most)));
    }

    private List<Document> after(
            TenantId tenant, InboxId inbox, DocumentFilter filter, Optional<DocumentId> last, int most) {
        return values(reading(tenant, store -> store.the(Documents.class).after(inbox, filter, last, most)));
    }

    private Page<Versioned<Document>> page(
            TenantId tenant, InboxId inbox, DocumentFilter filter, DocumentOrder order, PageRequest request) {
        return reading(tenant, store -> store.the(Documents.class).page(inbox, filter, order, request));
    }

    private List<Document> ordered(TenantId tenant, InboxId inbox, String order) {
        return values(page(tenant, inbox, DocumentFilter.ALL, DocumentOrder.parse(order), new PageRequest(1, 10))
                .results());
    }

    private static List<Document> values(List<Versioned<Document>> documents) {
        return documents.stream().map(Versioned::value).toList();
    }

    private static Document processed(Document document, int seconds) {
        return document.processed(Outcome.succeeded(NOON.plusSeconds(seconds), Samples.doubts("total")));
    }

    @Test
    default void thoseReceivedInARangeAreCountedAndComeOneAfterTheOther() {
        TenantId tenant = storedTenant();
        InboxId inbox = storedInbox(tenant);
        List<Document> all = IntStream.range(0, 4)
                .mapToObj(second -> added(tenant, Samples.document(inbox, "a.pdf", NOON.plusSeconds(second))))
                .toList();
        added(tenant, Samples.document(storedInbox(tenant), "a.pdf", NOON.plusSeconds(1)));
        var middle = new DocumentFilter(Optional.of(NOON.plusSeconds(1)), Optional.of(NOON.plusSeconds(2)));
        long counted = reading(tenant, store -> store.the(Documents.class).count(inbox, middle));
        assertEquals(2, counted);
        assertEquals(all.subList(1, 3), after(tenant, inbox, middle, Optional.empty(), 10));
        assertEquals(all.subList(1, 2), after(tenant, inbox, middle, Optional.empty(), 1));
        assertEquals(
                all.subList(2, 3),
                after(tenant, inbox, middle, Optional.of(all.get(1).id()), 10));
    }

    @Test
    default void everyStateOfADocumentComesBackAsItWas() {
        TenantId tenant = storedTenant();
        Document received = added(tenant, Samples.document(storedInbox(tenant), "Rechnung – März.pdf", NOON));
        Document predicted = received.started(NOON.plusSeconds(1))
                .unpacked(3)
                .read()
                .split(List.of(
                        new Section(
                                0,
                                Optional.of(new Box(1, 2, 30, 40)),
                                Optional.of(new Confidence(90)),
                                Optional.of("receipt"),
                                Optional.of(new FormatId("0123456789abcdef01234567"))),
                        new Section(0, Optional.empty(), Optional.empty(), Optional.empty())))
                .predicted(NOON.plusSeconds(2), Samples.prediction().mapped(value -> value.in(1, 2, 3)));
        var states = List.of(
                received.started(NOON.plusSeconds(1)),
                received.unpacked(3),
                received.unpacked(Samples.contents()),
                received.unpacked(3).ended(Stage.UNPACK, NOON.plusSeconds(1)),
                predicted,
                processed(predicted, 3),
                processed(predicted, 3).filesRemoved(),
                processed(predicted, 3).copied(received.id(), received.inbox(), Optional.empty(), NOON),
                processed(predicted, 3).reprocessing(new VersionKey("again", VersionSource.MACHINE)),
                received.processed(Outcome.failed(NOON.plusSeconds(4), "The file is broken.")));
        assertEquals(received, found(tenant, received.id()).orElseThrow().value());
        for (Document state : states) {
            var stored = found(tenant, received.id()).orElseThrow();
            writing(tenant, store -> store.the(Documents.class).save(stored.map(before -> state)));
            var changed = found(tenant, received.id()).orElseThrow();
            assertEquals(state, changed.value());
            assertTrue(changed.number() > stored.number());
        }
    }

    @Test
    default void theNewestAreThoseThatWereReceivedLastOfTheInbox() {
        TenantId tenant = storedTenant();
        InboxId inbox = storedInbox(tenant);
        Document second = added(tenant, Samples.document(inbox, "b.pdf", NOON.plusSeconds(2)));
        Document first = added(tenant, Samples.document(inbox, "a.pdf", NOON.plusSeconds(1)));
        Document third = added(tenant, Samples.document(inbox, "c.pdf", NOON.plusSeconds(3)));
        added(tenant, Samples.document(storedInbox(tenant), "elsewhere.pdf", NOON.plusSeconds(9)));
        assertEquals(List.of(third, second), newest(tenant, inbox, 2));
        assertEquals(List.of(third, second, first), newest(tenant, inbox, 9));
        assertEquals(List.of(), newest(storedTenant(), inbox, 9));
    }

    private List<Document> newest(TenantId tenant, InboxId inbox, int most) {
        return reading(tenant, store -> store.the(Documents.class).newest(inbox, most));
    }

    @Test
    default void fieldsAndColumnsKeepTheirOrder() {
        TenantId tenant = storedTenant();
        Document document = Samples.document(storedInbox(tenant)).predicted(NOON, Samples.prediction());
        added(tenant, document);
        var prediction =
                found(tenant, document.id()).orElseThrow().value().prediction().orElseThrow();
        assertEquals(
                List.of("total", "company"),
                List.copyOf(prediction.prediction().fields().keySet()));
        assertEquals(
                List.of("quantity", "article"),
                List.copyOf(prediction.prediction().tables().get("lines").get(0).keySet()));
    }

    @Test
    default void aDocumentThatWasChangedMeanwhileIsNotSaved() {
        TenantId tenant = storedTenant();
        Document document = storedDocument(tenant);
        var stored = found(tenant, document.id()).orElseThrow();
        writing(tenant, store -> store.the(Documents.class).save(stored.map(value -> value.unpacked(2))));
        assertThrows(
                ConcurrentChange.class,
                () -> writing(
                        tenant, store -> store.the(Documents.class).save(stored.map(value -> value.unpacked(9)))));
        assertEquals(
                document.unpacked(2), found(tenant, document.id()).orElseThrow().value());
    }

    @Test
    default void theNumberGrowsEvenWhenNothingDiffers() {
        TenantId tenant = storedTenant();
        Document document = storedDocument(tenant);
        var stored = found(tenant, document.id()).orElseThrow();
        writing(tenant, store -> store.the(Documents.class).save(stored));
        assertThrows(
                ConcurrentChange.class,
                () -> writing(tenant, store -> store.the(Documents.class).save(stored)));
    }

    @Test
    default void whatPeopleSayOfADocumentAndDoWithItIsKept() {
        TenantId tenant = storedTenant();
        Document document = storedDocument(tenant).predicted(NOON, Samples.prediction());
        var user = Optional.of(new UserId(Samples.id()));
        var sections = List.of(
                new Section(
                        0,
                        Optional.of(new Confidence(90)),
                        Optional.of("invoice"),
                        Optional.of(new FormatId(Samples.id()))),
                new Section(1, Optional.empty(), Optional.empty(), Optional.empty()));
        Version said = Version.given("reviewed", NOON, Samples.prediction(), sections, user)
                .evaluated(new Evaluation(
                        VersionKey.PREDICTED,
                        Map.of("total", new Counts(1, 2, 3, 4), "lines.article", new Counts(5, 6, 7, 8))));
        Version compared = said.comparison("compared", NOON, said.evaluation().orElseThrow());
        ReviewState review = ReviewState.NONE
                .opened(true, user, NOON)
                .locked(user, NOON)
                .escalated(true, user, NOON)
                .rejected(true, Optional.empty(), NOON)
                .feedbackGiven(NOON)
                .submitted(true, user, NOON)
                .locked(user, NOON.plusSeconds(9))
                .sampled(true)
                .drawn(new Draw(Draw.Share.SECOND_PASS_STP, 5, NOON));
        Document changed = document.adding(said).adding(compared).reviewed(review);
        writing(tenant, store -> {
            Documents documents = store.the(Documents.class);
            documents.save(documents.find(document.id()).orElseThrow().map(old -> changed));
        });
        assertEquals(changed, found(tenant, document.id()).orElseThrow().value());
    }

    @Test
    default void aRemovedDocumentIsGoneAndCannotBeSaved() {
        TenantId tenant = storedTenant();
        Document document = storedDocument(tenant);
        var stored = found(tenant, document.id()).orElseThrow();
        writing(tenant, store -> store.the(Documents.class).remove(document.id()));
        assertEquals(Optional.empty(), found(tenant, document.id()));
        assertThrows(
                ConcurrentChange.class,
                () -> writing(tenant, store -> store.the(Documents.class).save(stored)));
    }

    @Test
    default void batchesNeitherSkipNorRepeat() {
        TenantId tenant = storedTenant();
        InboxId inbox = storedInbox(tenant);
        List<Document> documents = IntStream.range(0, 5)
                .mapToObj(number -> added(tenant, Samples.document(inbox)))
                .toList();
        storedDocument(tenant);
        var seen = new ArrayList<Document>();
        var batch = after(tenant, inbox, Optional.empty(), 2);
        while (!batch.isEmpty()) {
            seen.addAll(batch);
            batch = after(tenant, inbox, Optional.of(seen.get(seen.size() - 1).id()), 2);
        }
        assertEquals(documents, seen);
    }

    @Test
    default void batchesByTimeOfReceiptNeitherSkipNorRepeatAndKeepToTheFilter() {
        TenantId tenant = storedTenant();
        InboxId inbox = storedInbox(tenant);
        List<Document> documents = new ArrayList<>(IntStream.range(0, 9)
                .mapToObj(number -> added(tenant, Samples.document(inbox, "x.pdf", NOON.plusSeconds(10 - number / 3))))
                .toList());
        storedDocument(tenant);
        documents.sort(Comparator.comparing(Document::receivedAt).thenComparing(Document::id));
        assertEquals(documents, received(tenant, inbox, DocumentFilter.ALL));
        var middle = Optional.of(NOON.plusSeconds(9));
        assertEquals(documents.subList(3, 6), received(tenant, inbox, new DocumentFilter(middle, middle)));
        assertEquals(documents.subList(3, 9), received(tenant, inbox, new DocumentFilter(middle, Optional.empty())));
        assertEquals(List.of(), received(storedTenant(), inbox, DocumentFilter.ALL));
    }

    /** All of them, in batches of two. */
    private List<Document> received(TenantId tenant, InboxId inbox, DocumentFilter filter) {
        var seen = new ArrayList<Document>();
        List<Document> batch;
        do {
            Optional<Document> last = seen.isEmpty() ? Optional.empty() : Optional.of(seen.get(seen.size() - 1));
            batch = values(reading(tenant, store -> store.the(Documents.class).received(inbox, filter, last, 2)));
            seen.addAll(batch);
        } while (!batch.isEmpty());
        return seen;
    }

    @Test
    default void aPageHoldsItsShareAndTheTotal() {
        TenantId tenant = storedTenant();
        InboxId inbox = storedInbox(tenant);
        List<Document> documents = IntStream.range(0, 5)
                .mapToObj(number -> added(tenant, Samples.document(inbox, "same.pdf", NOON.plusSeconds(number))))
                .toList();
        storedDocument(tenant);
        var page = page(tenant, inbox, DocumentFilter.ALL, DocumentOrder.STANDARD, new PageRequest(2, 2));
        assertEquals(List.of(documents.get(2), documents.get(1)), values(page.results()));
        assertEquals(5, page.total());
        var beyond = page(tenant, inbox, DocumentFilter.ALL, DocumentOrder.STANDARD, new PageRequest(4, 2));
        assertEquals(List.of(), beyond.results());
        assertEquals(5, beyond.total());
    }

    @Test
    default void documentsAreOrderedByEveryColumnBothWays() {
        TenantId tenant = storedTenant();
        InboxId inbox = storedInbox(tenant);
        Document a = added(
                tenant,
                processed(Samples.document(inbox, "c.pdf", NOON.plusSeconds(1)).unpacked(2), 20));
        Document b = added(tenant, Samples.document(inbox, "b.pdf", NOON).unpacked(3));
        Document c = added(
                tenant,
                processed(Samples.document(inbox, "a.pdf", NOON.plusSeconds(2)).unpacked(1), 10));
        assertEquals(List.of(b, a, c), ordered(tenant, inbox, "receive_time"));
        assertEquals(List.of(c, a, b), ordered(tenant, inbox, "-receive_time"));
        assertEquals(List.of(c, a, b), ordered(tenant, inbox, "done_time"));
        assertEquals(List.of(b, a, c), ordered(tenant, inbox, "-done_time"));
        assertEquals(List.of(c, b, a), ordered(tenant, inbox, "original_filename"));
        assertEquals(List.of(a, b, c), ordered(tenant, inbox, "-original_filename"));
        assertEquals(List.of(c, a, b), ordered(tenant, inbox, "page_count"));
        assertEquals(List.of(b, a, c), ordered(tenant, inbox, "-page_count"));
    }

    @Test
    default void equalDocumentsAreOrderedById() {
        TenantId tenant = storedTenant();
        InboxId inbox = storedInbox(tenant);
        Document first = added(tenant, Samples.document(inbox));
        Document second = added(tenant, Samples.document(inbox));
        assertEquals(List.of(first, second), ordered(tenant, inbox, "original_filename"));
        assertEquals(List.of(second, first), ordered(tenant, inbox, "-original_filename"));
        assertEquals(List.of(first, second), ordered(tenant, inbox, "done_time"));
        assertEquals(List.of(second, first), ordered(tenant, inbox, "-done_time"));
    }

    @Test
    default void theFilterIncludesBothItsEnds() {
        TenantId tenant = storedTenant();
        InboxId inbox = storedInbox(tenant);
        List<Document> documents = IntStream.range(0, 4)
                .mapToObj(number -> added(tenant, Samples.document(inbox, "x.pdf", NOON.plusSeconds(number))))
                .toList();
        var from = Optional.of(NOON.plusSeconds(1));
        var until = Optional.of(NOON.plusSeconds(2));
        assertEquals(documents.subList(1, 4), filtered(tenant, inbox, new DocumentFilter(from, Optional.empty())));
        assertEquals(documents.subList(0, 3), filtered(tenant, inbox, new DocumentFilter(Optional.empty(), until)));
        assertEquals(documents.subList(1, 3), filtered(tenant, inbox, new DocumentFilter(from, until)));
    }

    @Test
    default void theTotalFollowsWhatBecomesOfDocuments() {
        TenantId tenant = storedTenant();
        InboxId inbox = storedInbox(tenant);
        InboxId other = storedInbox(tenant);
        List<Document> byDay = IntStream.range(0, 5)
                .mapToObj(day -> added(tenant, Samples.document(inbox, "x.pdf", NOON.plus(Duration.ofDays(day)))))
                .toList();
        var days = new DocumentFilter(
                Optional.of(NOON.plus(Duration.ofDays(1))), Optional.of(NOON.plus(Duration.ofDays(3))));
        var within = new DocumentFilter(
                Optional.of(NOON.plus(Duration.ofDays(1)).plusNanos(1_000)),
                Optional.of(NOON.plus(Duration.ofDays(3)).minusNanos(1_000)));
        assertEquals(byDay.subList(1, 4), filtered(tenant, inbox, days));
        assertEquals(byDay.subList(2, 3), filtered(tenant, inbox, within));
        var first = new PageRequest(1, 1);
        writing(tenant, store -> {
            Documents documents = store.the(Documents.class);
            documents.save(documents.find(byDay.get(2).id()).orElseThrow().map(document -> document.movedTo(other)));
            documents.remove(byDay.get(1).id());
            assertEquals(
                    3,
                    documents
                            .page(inbox, DocumentFilter.ALL, DocumentOrder.STANDARD, first)
                            .total());
        });
        assertEquals(byDay.subList(3, 4), filtered(tenant, inbox, days));
        assertEquals(List.of(), filtered(tenant, inbox, within));
        assertEquals(1, filtered(tenant, other, within).size());
        assertEquals(
                3,
                page(tenant, inbox, DocumentFilter.ALL, DocumentOrder.STANDARD, first)
                        .total());
    }

    private List<Document> filtered(TenantId tenant, InboxId inbox, DocumentFilter filter) {
        var page = page(tenant, inbox, filter, DocumentOrder.parse("receive_time"), new PageRequest(1, 10));
        assertEquals(page.results().size(), page.total());
        return values(page.results());
    }

    @Test
    default void anotherTenantSeesNothing() {
        TenantId tenant = storedTenant();
        Document document = storedDocument(tenant);
        TenantId other = storedTenant();
        assertEquals(Optional.empty(), found(other, document.id()));
        assertEquals(List.of(), after(other, document.inbox(), Optional.empty(), 10));
        assertEquals(List.of(), ordered(other, document.inbox(), "receive_time"));
        writing(other, store -> store.the(Documents.class).remove(document.id()));
        assertEquals(document, found(tenant, document.id()).orElseThrow().value());
    }
}
