package io.docket.application.document;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.docket.application.kernel.Expected;
import io.docket.application.kernel.Refusal;
import io.docket.application.kernel.Refusal.Kind;
import io.docket.application.testing.World;
import io.docket.domain.access.Permission;
import io.docket.domain.document.Document;
import io.docket.domain.document.RemovalExtent;
import io.docket.domain.kernel.DocumentId;
import io.docket.domain.kernel.InboxId;
import io.docket.domain.kernel.Target;
import io.docket.domain.kernel.UserId;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class TransferTest {
    private final World world = new World();
    private final InboxId invoices = world.installed.inbox("invoice");

    @AfterEach
    void close() {
        world.close();
    }

    private static Kind refused(Supplier<?> work) {
        return assertThrows(Refusal.class, work::get).kind();
    }

    private DocumentId processed(String text) {
        DocumentId id = world.upload(text);
        world.runNextJob();
        return id;
    }

    private DocumentId copy(DocumentId original) {
        return world.operator()
                .run(new CopyDocuments(List.of(original), invoices))
                .get(0);
    }

    @Test
    void movedDocumentsLieInTheOtherInboxWithAllThatIsKnownOfThem() {
        Document before = world.document(processed("a receipt"));
        String text = world.operator().run(new ReadText(before.id())).text();
        world.operator().run(new MoveDocuments(List.of(before.id()), invoices));
        assertEquals(before.movedTo(invoices), world.document(before.id()));
        assertEquals(text, world.operator().run(new ReadText(before.id())).text());
    }

    @Test
    void aCopyIsADocumentOfItsOwn() {
        DocumentId original = processed("a receipt");
        String text = world.operator().run(new ReadText(original)).text();
        DocumentId copy = copy(original);
        world.operator().run(new RemoveDocument(original, RemovalExtent.FULL, Expected.ANY));
        assertEquals(text, world.operator().run(new ReadText(copy)).text());
        assertEquals(invoices, world.document(copy).inbox());
        assertTrue(world.document(copy).outcome().isPresent());
    }

    @Test
    void aCopyOfADocumentThatWaitsIsProcessedByItself() {
        DocumentId waiting = world.upload("waits");
        DocumentId copy = copy(waiting);
        assertTrue(world.runNextJob());
        assertTrue(world.runNextJob());
        assertTrue(world.document(waiting).outcome().isPresent());
        assertTrue(world.document(copy).outcome().isPresent());
    }

    @Test
    void oneUnknownDocumentOrOneThatIsThereAlreadyKeepsAllWhereTheyAre() {
        DocumentId one = processed("one");
        var unknown = new DocumentId("0".repeat(24));
        assertEquals(
                Kind.NOT_FOUND,
                refused(() -> world.operator().run(new MoveDocuments(List.of(one, unknown), invoices))));
        assertEquals(
                Kind.CONFLICT, refused(() -> world.operator().run(new MoveDocuments(List.of(one), world.inbox()))));
        assertEquals(
                Kind.CONFLICT, refused(() -> world.operator().run(new CopyDocuments(List.of(one), world.inbox()))));
        assertEquals(world.inbox(), world.document(one).inbox());
        assertEquals(1, world.documentCount());
    }

    @Test
    void ofSeveralDocumentsTheOneThatKeepsAllWhereTheyAreIsNamed() {
        DocumentId one = processed("one");
        DocumentId there = copy(one);
        Refusal already = assertThrows(
                Refusal.class, () -> world.operator().run(new MoveDocuments(List.of(one, there), invoices)));
        assertTrue(already.detail().contains(there.value()), already.detail());
        DocumentId held = processed("two");
        var everybody = world.userWith(Set.of(Permission.REVIEW), Target.tenant());
        world.operator().run(new RemoveDocument(there, RemovalExtent.FULL, Expected.ANY));
        hold(held);
        Refusal locked =
                assertThrows(Refusal.class, () -> everybody.run(new MoveDocuments(List.of(one, held), invoices)));
        assertTrue(locked.detail().contains(held.value()), locked.detail());
        assertEquals(world.inbox(), world.document(one).inbox());
    }

    private void hold(DocumentId id) {
        var somebody = Optional.of(new UserId(world.ids.next()));
        world.store.write(all -> {
            Documents documents = all.in(world.tenant()).the(Documents.class);
            documents.save(documents
                    .find(id)
                    .orElseThrow()
                    .map(document -> document.reviewed(document.review().locked(somebody, world.clock.instant()))));
            return id;
        });
    }

    @Test
    void bothSidesMustBeTheCallersToReview() {
        DocumentId one = processed("one");
        var ofSource = world.userWith(Set.of(Permission.REVIEW), Target.of(world.inbox()));
        var ofTarget = world.userWith(Set.of(Permission.REVIEW), Target.of(invoices));
        assertEquals(Kind.FORBIDDEN, refused(() -> ofSource.run(new MoveDocuments(List.of(one), invoices))));
        assertEquals(Kind.FORBIDDEN, refused(() -> ofTarget.run(new CopyDocuments(List.of(one), invoices))));
    }
}
