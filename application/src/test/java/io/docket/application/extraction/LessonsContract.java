package io.docket.application.extraction;

import static io.docket.application.Samples.NOON;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.docket.application.Samples;
import io.docket.application.document.Documents;
import io.docket.application.inbox.Inboxes;
import io.docket.application.inbox.Withdrawn;
import io.docket.application.kernel.Page;
import io.docket.application.kernel.PageRequest;
import io.docket.application.kernel.StoreContract;
import io.docket.domain.document.Document;
import io.docket.domain.extraction.lesson.LayoutKey;
import io.docket.domain.extraction.lesson.Lesson;
import io.docket.domain.extraction.lesson.Surroundings;
import io.docket.domain.extraction.lesson.Taught;
import io.docket.domain.extraction.lesson.TaughtKind;
import io.docket.domain.extraction.lesson.TaughtPage;
import io.docket.domain.kernel.DocumentId;
import io.docket.domain.kernel.FormatId;
import io.docket.domain.kernel.InboxId;
import io.docket.domain.kernel.TenantId;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** What every {@link Lessons} promises, beside the {@link Documents} and inboxes of its store. */
public interface LessonsContract extends StoreContract {
    private static LayoutKey layout(Integer... words) {
        return new LayoutKey(Arrays.stream(words).collect(Collectors.toSet()));
    }

    private static Lesson lesson(DocumentId document, InboxId inbox, int minute, LayoutKey layout) {
        var place = new Surroundings(0, "total", "", "net„—“", "cash", 0.75, 0.5125, "a 9.9", 2, 1);
        Map<String, Taught> fields = new LinkedHashMap<>();
        fields.put("total", new Taught("12.50", List.of(place, place), true));
        fields.put("company", new Taught("ACME \"Ltd\"", List.of(), false));
        var kind = new TaughtKind(Optional.of(new FormatId("0123456789abcdef01234567")), Optional.of("receipt"));
        return new Lesson(
                document, 0, inbox, NOON.plusSeconds(60L * minute), layout, fields, Optional.of(kind), List.of());
    }

    private static Lesson section(DocumentId document, int section, InboxId inbox, LayoutKey layout, LayoutKey page) {
        return new Lesson(
                document,
                section,
                inbox,
                NOON,
                layout,
                Map.of(),
                Optional.empty(),
                List.of(new TaughtPage(layout, true, false), new TaughtPage(page, false, true)));
    }

    private DocumentId document(TenantId tenant, InboxId inbox) {
        Document document = Samples.document(inbox);
        writing(tenant, store -> store.the(Documents.class).add(document));
        return document.id();
    }

    private DocumentId taught(TenantId tenant, InboxId inbox, int minute, Integer... words) {
        DocumentId document = document(tenant, inbox);
        add(tenant, lesson(document, inbox, minute, layout(words)));
        return document;
    }

    private void add(TenantId tenant, Lesson lesson) {
        writing(tenant, store -> store.the(Lessons.class).add(lesson));
    }

    private List<Lesson> of(TenantId tenant, InboxId inbox, DocumentId document) {
        return reading(tenant, store -> store.the(Lessons.class).of(inbox, document));
    }

    private List<DocumentId> sharing(TenantId tenant, InboxId inbox, int most, Integer... words) {
        return reading(tenant, store -> store.the(Lessons.class).sharing(inbox, layout(words), most)).stream()
                .map(Lesson::document)
                .toList();
    }

    private List<DocumentId> all(TenantId tenant, InboxId inbox) {
        return page(tenant, inbox, new PageRequest(1, 100)).results().stream()
                .map(Lesson::document)
                .toList();
    }

    private Page<Lesson> page(TenantId tenant, InboxId inbox, PageRequest request) {
        return reading(tenant, store -> store.the(Lessons.class).page(inbox, request));
    }

    @Test
    default void aLessonIsFoundAsItWasTaught() {
        TenantId tenant = storedTenant();
        InboxId inbox = storedInbox(tenant);
        Lesson lesson = lesson(document(tenant, inbox), inbox, 0, layout(Integer.MIN_VALUE, -1, 7));
        add(tenant, lesson);
        assertEquals(List.of(lesson), of(tenant, inbox, lesson.document()));
        assertEquals(
                List.of(lesson),
                reading(tenant, store -> store.the(Lessons.class).sharing(inbox, layout(-1), 5)));
        assertEquals(List.of(), of(tenant, storedInbox(tenant), lesson.document()));
    }

    @Test
    default void eachSectionHasALessonThatIsFoundByItsPagesToo() {
        TenantId tenant = storedTenant();
        InboxId inbox = storedInbox(tenant);
        DocumentId document = document(tenant, inbox);
        Lesson first = section(document, 0, inbox, layout(1, 2), layout(2, 3));
        Lesson second = section(document, 1, inbox, layout(4, 5), layout(5, 6));
        add(tenant, second);
        add(tenant, first);
        assertEquals(List.of(first, second), of(tenant, inbox, document));
        assertEquals(
                List.of(second),
                reading(tenant, store -> store.the(Lessons.class).sharing(inbox, layout(6), 5)));
        assertEquals(
                List.of(first, second),
                reading(tenant, store -> store.the(Lessons.class).sharing(inbox, layout(2, 3, 5), 5)));
        writing(tenant, store -> store.the(Lessons.class).remove(first));
        writing(tenant, store -> store.the(Lessons.class).remove(first));
        assertEquals(List.of(second), of(tenant, inbox, document));
        assertEquals(List.of(), sharing(tenant, inbox, 5, 1, 2, 3));
    }

    @Test
    default void theLessonsThatShareMostComeFirstAndOfThemTheNewest() {
        TenantId tenant = storedTenant();
        InboxId inbox = storedInbox(tenant);
        DocumentId two = taught(tenant, inbox, 9, 1, 2, 8);
        DocumentId older = taught(tenant, inbox, 1, 1, 2, 3);
        DocumentId newer = taught(tenant, inbox, 2, 1, 2, 3, 4);
        taught(tenant, inbox, 3, 5);
        taught(tenant, storedInbox(tenant), 3, 1, 2, 3);
        assertEquals(List.of(newer, older, two), sharing(tenant, inbox, 10, 1, 2, 3));
        assertEquals(List.of(newer, older), sharing(tenant, inbox, 2, 1, 2, 3));
        assertEquals(List.of(), sharing(tenant, inbox, 10, 6));
        assertEquals(List.of(), sharing(tenant, inbox, 10));
    }

    @Test
    default void aDocumentTeachesAnotherInboxOnceItsOldLessonsAreRemoved() {
        TenantId tenant = storedTenant();
        InboxId inbox = storedInbox(tenant);
        InboxId other = storedInbox(tenant);
        DocumentId document = taught(tenant, inbox, 0, 1, 2);
        Lesson again = lesson(document, other, 1, layout(2, 3));
        writing(tenant, store -> store.the(Lessons.class).remove(document));
        add(tenant, again);
        assertEquals(List.of(), all(tenant, inbox));
        assertEquals(List.of(), sharing(tenant, inbox, 10, 1, 2));
        assertEquals(List.of(), sharing(tenant, other, 10, 1));
        assertEquals(List.of(document), sharing(tenant, other, 10, 3));
        assertEquals(List.of(again), of(tenant, other, document));
    }

    @Test
    default void pagesBeginWithTheNewestAndKnowHowManyThereAre() {
        TenantId tenant = storedTenant();
        InboxId inbox = storedInbox(tenant);
        DocumentId second = taught(tenant, inbox, 2, 1);
        DocumentId first = taught(tenant, inbox, 1, 2);
        DocumentId third = taught(tenant, inbox, 3, 3);
        assertEquals(List.of(third, second, first), all(tenant, inbox));
        Page<Lesson> page = page(tenant, inbox, new PageRequest(2, 2));
        assertEquals(3, page.total());
        assertEquals(1, page.results().size());
        assertEquals(first, page.results().get(0).document());
    }

    @Test
    default void lessonsAreRemovedOneByOneAllOfAnInboxOrTheOldest() {
        TenantId tenant = storedTenant();
        InboxId inbox = storedInbox(tenant);
        DocumentId first = taught(tenant, inbox, 1, 1);
        DocumentId second = taught(tenant, inbox, 2, 1);
        DocumentId third = taught(tenant, inbox, 3, 1);
        DocumentId fourth = taught(tenant, inbox, 4, 1);
        InboxId other = storedInbox(tenant);
        DocumentId elsewhere = taught(tenant, other, 0, 1);
        writing(tenant, store -> store.the(Lessons.class).remove(third));
        writing(tenant, store -> store.the(Lessons.class).remove(third));
        assertEquals(List.of(fourth, second, first), all(tenant, inbox));
        writing(tenant, store -> store.the(Lessons.class).keepNewest(inbox, 3));
        assertEquals(List.of(fourth, second, first), all(tenant, inbox));
        writing(tenant, store -> store.the(Lessons.class).keepNewest(inbox, 2));
        assertEquals(List.of(fourth, second), all(tenant, inbox));
        writing(tenant, store -> store.the(Lessons.class).removeAll(inbox));
        assertEquals(List.of(), sharing(tenant, inbox, 10, 1));
        assertEquals(List.of(elsewhere), all(tenant, other));
    }

    @Test
    default void aLessonGoesWithItsDocument() {
        TenantId tenant = storedTenant();
        InboxId inbox = storedInbox(tenant);
        DocumentId document = taught(tenant, inbox, 0, 1);
        writing(tenant, store -> store.the(Documents.class).remove(document));
        assertEquals(List.of(), all(tenant, inbox));
        assertEquals(List.of(), sharing(tenant, inbox, 10, 1));
    }

    @Test
    default void aLessonGoesWithItsInboxThoughItsDocumentWasMoved() {
        TenantId tenant = storedTenant();
        InboxId inbox = storedInbox(tenant);
        InboxId to = storedInbox(tenant);
        DocumentId document = taught(tenant, inbox, 0, 1);
        writing(tenant, store -> {
            Documents documents = store.the(Documents.class);
            documents.save(documents.find(document).orElseThrow().map(moving -> moving.movedTo(to)));
        });
        assertEquals(List.of(document), all(tenant, inbox));
        writing(tenant, store -> store.the(Inboxes.class).withdraw(inbox));
        testee().write(store -> {
            store.installation(Withdrawn.class).removeInbox(new Withdrawn.OfTenant(tenant, inbox));
            return inbox;
        });
        assertEquals(List.of(), all(tenant, inbox));
        assertEquals(List.of(), of(tenant, to, document));
    }

    @Test
    default void anotherTenantSeesAndRemovesNothing() {
        TenantId tenant = storedTenant();
        InboxId inbox = storedInbox(tenant);
        DocumentId document = taught(tenant, inbox, 0, 1);
        TenantId other = storedTenant();
        assertEquals(List.of(), all(other, inbox));
        assertEquals(List.of(), sharing(other, inbox, 10, 1));
        assertEquals(List.of(), of(other, inbox, document));
        writing(other, store -> {
            store.the(Lessons.class).remove(document);
            store.the(Lessons.class).removeAll(inbox);
            store.the(Lessons.class).keepNewest(inbox, 0);
        });
        assertEquals(List.of(document), all(tenant, inbox));
    }
}
