package io.docket.application.automation;

import static io.docket.application.Samples.NOON;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.docket.application.Samples;
import io.docket.application.document.Documents;
import io.docket.application.inbox.Inboxes;
import io.docket.application.inbox.Withdrawn;
import io.docket.application.kernel.StoreContract;
import io.docket.domain.automation.CheckedAnswer;
import io.docket.domain.automation.CheckedDocument;
import io.docket.domain.document.Confidence;
import io.docket.domain.document.Document;
import io.docket.domain.kernel.InboxId;
import io.docket.domain.kernel.TenantId;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What every {@link CheckedDocuments} promises, beside the {@link Documents} of its store. */
public interface CheckedDocumentsContract extends StoreContract {
    private static CheckedDocument checked(Document document, Instant at, boolean right) {
        var answers = new LinkedHashMap<String, CheckedAnswer>();
        answers.put(
                "total", new CheckedAnswer(Optional.of(new Confidence(93)), Optional.of(new Confidence(88)), right));
        answers.put("é~/", new CheckedAnswer(Optional.of(Confidence.CERTAIN), Optional.empty(), true));
        answers.put("address", new CheckedAnswer(Optional.empty(), Optional.empty(), false));
        return new CheckedDocument(document.id(), document.inbox(), at, true, true, false, answers);
    }

    private Document added(TenantId tenant, InboxId inbox) {
        Document document = Samples.document(inbox);
        writing(tenant, store -> store.the(Documents.class).add(document));
        return document;
    }

    private CheckedDocument put(TenantId tenant, CheckedDocument checked) {
        writing(tenant, store -> store.the(CheckedDocuments.class).put(checked, CheckedDocuments.MOST));
        return checked;
    }

    private List<CheckedDocument> of(TenantId tenant, InboxId inbox, int most) {
        return reading(tenant, store -> store.the(CheckedDocuments.class).of(inbox, most))
                .documents();
    }

    private List<CheckedDocument> of(TenantId tenant, InboxId inbox) {
        return of(tenant, inbox, CheckedDocuments.MOST);
    }

    @Test
    default void theNewestOfAnInboxAreFoundAsTheyWere() {
        TenantId tenant = storedTenant();
        InboxId inbox = storedInbox(tenant);
        CheckedDocument second = put(tenant, checked(added(tenant, inbox), NOON.plusSeconds(1), false));
        CheckedDocument first = put(tenant, checked(added(tenant, inbox), NOON, true));
        CheckedDocument third = put(tenant, checked(added(tenant, inbox), NOON.plusSeconds(1), true));
        put(tenant, checked(storedDocument(tenant), NOON, true));
        assertEquals(List.of(third, second, first), of(tenant, inbox));
        assertEquals(List.of(third, second), of(tenant, inbox, 2));
        assertEquals(
                List.of("total", "é~/", "address"), List.copyOf(third.answers().keySet()));
    }

    @Test
    default void aDocumentCountsOnce() {
        TenantId tenant = storedTenant();
        Document document = storedDocument(tenant);
        put(tenant, checked(document, NOON, true));
        CheckedDocument again = put(tenant, checked(document, NOON.plusSeconds(1), false));
        assertEquals(List.of(again), of(tenant, document.inbox()));
    }

    @Test
    default void onlyTheNewestAreKept() {
        TenantId tenant = storedTenant();
        InboxId inbox = storedInbox(tenant);
        put(tenant, checked(added(tenant, inbox), NOON, true));
        CheckedDocument second = put(tenant, checked(added(tenant, inbox), NOON.plusSeconds(1), true));
        CheckedDocument elsewhere = put(tenant, checked(storedDocument(tenant), NOON, true));
        CheckedDocument third = checked(added(tenant, inbox), NOON.plusSeconds(2), true);
        writing(tenant, store -> store.the(CheckedDocuments.class).put(third, 2));
        assertEquals(List.of(third, second), of(tenant, inbox));
        assertEquals(List.of(elsewhere), of(tenant, elsewhere.inbox()));
    }

    @Test
    default void oneGoesWithItsDocumentAndStaysWhenThatIsMoved() {
        TenantId tenant = storedTenant();
        InboxId inbox = storedInbox(tenant);
        Document gone = added(tenant, inbox);
        Document moved = added(tenant, inbox);
        put(tenant, checked(gone, NOON, true));
        CheckedDocument stays = put(tenant, checked(moved, NOON, true));
        InboxId other = storedInbox(tenant);
        writing(tenant, store -> {
            Documents documents = store.the(Documents.class);
            documents.remove(gone.id());
            documents.save(documents.find(moved.id()).orElseThrow().map(document -> document.movedTo(other)));
        });
        assertEquals(List.of(stays), of(tenant, inbox));
        assertEquals(List.of(), of(tenant, other));
    }

    @Test
    default void oneGoesWithTheInboxInWhichItWasChecked() {
        TenantId tenant = storedTenant();
        InboxId inbox = storedInbox(tenant);
        Document document = added(tenant, inbox);
        put(tenant, checked(document, NOON, true));
        InboxId other = storedInbox(tenant);
        writing(tenant, store -> {
            Documents documents = store.the(Documents.class);
            documents.save(documents.find(document.id()).orElseThrow().map(one -> one.movedTo(other)));
            store.the(Inboxes.class).withdraw(inbox);
        });
        testee().write(store -> {
            store.installation(Withdrawn.class).removeInbox(new Withdrawn.OfTenant(tenant, inbox));
            return tenant;
        });
        assertEquals(List.of(), of(tenant, inbox));
        assertEquals(List.of(), of(tenant, other));
    }

    @Test
    default void anotherTenantSeesNothing() {
        TenantId tenant = storedTenant();
        Document document = storedDocument(tenant);
        put(tenant, checked(document, NOON, true));
        assertEquals(List.of(), of(storedTenant(), document.inbox()));
    }
}
