package io.docket.application.format;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.docket.application.document.ReadTagFields;
import io.docket.application.document.RemoveDocument;
import io.docket.application.inbox.ListProjects;
import io.docket.application.kernel.Change;
import io.docket.application.kernel.Expected;
import io.docket.application.kernel.Refusal;
import io.docket.application.review.GiveFeedback;
import io.docket.application.testing.World;
import io.docket.domain.access.Permission;
import io.docket.domain.document.RemovalExtent;
import io.docket.domain.format.Format;
import io.docket.domain.format.Label;
import io.docket.domain.format.LabelCategory;
import io.docket.domain.format.LabelScope;
import io.docket.domain.format.LabelType;
import io.docket.domain.kernel.DocumentId;
import io.docket.domain.kernel.Target;
import io.docket.domain.review.FeedbackDraft;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class SetUpFormatsTest {
    private final World world = new World();

    @AfterEach
    void close() {
        world.close();
    }

    private Format receipt() {
        return world.operator().run(new ListFormats()).stream()
                .map(stored -> stored.value())
                .filter(format -> format.name().equals("receipt"))
                .findFirst()
                .orElseThrow();
    }

    private Format changed(Format format, List<Label> labels) {
        return world.operator()
                .run(new ChangeFormat(
                        format.id(),
                        Change.keep(),
                        Change.keep(),
                        Change.keep(),
                        Change.set(labels),
                        Change.keep(),
                        Change.keep(),
                        Expected.ANY))
                .value();
    }

    private Format created(Label... labels) {
        return world.operator()
                .run(new CreateFormat("new", Optional.empty(), List.of(), List.of(labels), List.of(), List.of()))
                .value();
    }

    @Test
    void aFormatInUseLosesNoLabelButMayHideIt() {
        Format before = receipt();
        List<Label> without = before.labels().subList(1, before.labels().size());
        assertEquals(without, changed(before, without).labels());
        changed(before, before.labels());
        world.upload("MY SHOP");
        var refusal = assertThrows(Refusal.class, () -> changed(before, without));
        assertEquals(Refusal.Kind.CONFLICT, refusal.kind());
        assertTrue(refusal.detail().contains("label company"), refusal.detail());
        var retyped = before.labels().stream()
                .map(label -> Label.field(label.fieldName(), label.displayName(), LabelType.STRING, false))
                .toList();
        assertTrue(assertThrows(Refusal.class, () -> changed(before, retyped))
                .detail()
                .contains("label total (its type)"));
    }

    @Test
    void aFormatThatAProjectNamesIsNotRemoved() {
        var refusal = assertThrows(
                Refusal.class,
                () -> world.operator().run(new RemoveFormat(receipt().id())));
        assertEquals(Refusal.Kind.CONFLICT, refusal.kind());
        assertTrue(refusal.detail().contains("default"));
        Format free = created(Label.field("total", "Total", LabelType.CURRENCY, true));
        world.operator().run(new RemoveFormat(free.id()));
        assertEquals(
                Refusal.Kind.NOT_FOUND,
                assertThrows(Refusal.class, () -> world.operator().run(new ReadFormat(free.id())))
                        .kind());
    }

    @Test
    void documentTypesOfAllFormatsComeOnce() {
        assertEquals(
                List.of("invoice", "credit_note", "receipt"),
                world.operator().run(new ListDocumentTypes()).stream()
                        .map(type -> type.fieldName())
                        .toList());
    }

    @Test
    void tagFieldsNeedAScopeThatTheCallerSees() {
        assertEquals(Map.of(), world.operator().run(new ReadTagFields(ReadTagFields.TENANT)));
        String project =
                world.operator().run(new ListProjects()).get(0).value().id().value();
        assertEquals(Map.of(), world.operator().run(new ReadTagFields(project)));
        assertEquals(
                Refusal.Kind.NOT_FOUND,
                assertThrows(Refusal.class, () -> world.operator().run(new ReadTagFields("nowhere")))
                        .kind());
        var reviewer = world.userWith(Set.of(Permission.REVIEW), Target.of(world.installed.inbox("invoice")));
        assertEquals(
                Refusal.Kind.FORBIDDEN,
                assertThrows(
                                Refusal.class,
                                () -> reviewer.run(
                                        new ReadTagFields(world.inbox().value())))
                        .kind());
    }

    private static Label tag(String name) {
        return new Label(
                name,
                name,
                "",
                LabelType.STRING,
                LabelScope.DOCUMENT,
                LabelCategory.TAG,
                false,
                true,
                true,
                false,
                List.of());
    }

    private DocumentId tagged(String... values) {
        DocumentId id = world.upload("MY SHOP");
        world.runNextJob();
        List<FeedbackDraft.Value> given = Stream.of(values)
                .map(value -> new FeedbackDraft.Value(value, "", List.of(), List.of()))
                .toList();
        var draft = new FeedbackDraft("reviewed", Map.of("department", given), Map.of(), List.of());
        world.operator().run(new GiveFeedback(id, draft, false, Optional.empty(), Expected.ANY));
        return id;
    }

    @Test
    void tagsComeWithTheValuesThatTheLastVersionsGiveThem() {
        var labels = new ArrayList<>(receipt().labels());
        labels.add(tag("department"));
        labels.add(tag("unused"));
        changed(receipt(), labels);
        tagged("sales", "it");
        DocumentId removed = tagged("board");
        tagged("it");
        String inbox = world.inbox().value();
        Map<String, List<String>> all = Map.of("department", List.of("board", "it", "sales"), "unused", List.of());
        for (String scope : List.of(inbox, ReadTagFields.TENANT)) {
            assertEquals(all, world.operator().run(new ReadTagFields(scope)));
        }
        world.operator().run(new RemoveDocument(removed, RemovalExtent.FULL, Expected.ANY));
        assertEquals(
                List.of("it", "sales"),
                world.operator().run(new ReadTagFields(inbox)).get("department"));
        String other = world.installed.inbox("invoice").value();
        assertEquals(List.of(), world.operator().run(new ReadTagFields(other)).get("department"));
    }
}
