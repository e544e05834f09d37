package io.docket.application.inbox;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.docket.application.document.EraseInboxes;
import io.docket.application.document.ListDocuments;
import io.docket.application.document.ReadDocument;
import io.docket.application.document.Submission.Waiting;
import io.docket.application.document.UploadDocument;
import io.docket.application.format.ListFormats;
import io.docket.application.kernel.Caller;
import io.docket.application.kernel.Change;
import io.docket.application.kernel.DispatchEvents;
import io.docket.application.kernel.Expected;
import io.docket.application.kernel.Refusal;
import io.docket.application.kernel.Versioned;
import io.docket.application.start.StandardFurnishing;
import io.docket.application.testing.World;
import io.docket.domain.access.Permission;
import io.docket.domain.format.Format;
import io.docket.domain.inbox.Inbox;
import io.docket.domain.inbox.Project;
import io.docket.domain.kernel.DocumentId;
import io.docket.domain.kernel.FormatId;
import io.docket.domain.kernel.InboxId;
import io.docket.domain.kernel.InvalidValue;
import io.docket.domain.kernel.ProjectId;
import io.docket.domain.kernel.Target;
import io.docket.domain.kernel.TenantId;
import java.io.ByteArrayInputStream;
import java.time.Duration;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class SetUpInboxesTest {
    private final World world = new World();

    @AfterEach
    void close() {
        world.close();
    }

    private static Refusal.Kind refused(Runnable action) {
        return assertThrows(Refusal.class, action::run).kind();
    }

    private FormatId format(String name) {
        return world.operator().run(new ListFormats()).stream()
                .map(Versioned::value)
                .filter(format -> format.name().equals(name))
                .map(Format::id)
                .findFirst()
                .orElseThrow();
    }

    private static CreateProject project(List<FormatId> formats, Optional<FormatId> standard) {
        return new CreateProject("new", formats, standard, Optional.empty(), false, false, Optional.empty());
    }

    private Project created(FormatId... formats) {
        return world.operator().run(project(List.of(formats), Optional.empty())).value();
    }

    private Inbox inbox(ProjectId project) {
        return world.operator().run(new CreateInbox("new", project)).value();
    }

    private static ChangeProject change(ProjectId id, Change<List<FormatId>> formats) {
        return new ChangeProject(
                id,
                Change.set("changed"),
                formats,
                Change.keep(),
                Change.keep(),
                Change.keep(),
                Change.keep(),
                Change.set(Duration.ofSeconds(5)),
                Expected.ANY);
    }

    private DocumentId upload(InboxId inbox) {
        var content = new ByteArrayInputStream("MY SHOP".getBytes(java.nio.charset.StandardCharsets.UTF_8));
        return world.operator()
                .run(new UploadDocument(inbox, "a.txt", content, Waiting.RETURN))
                .document()
                .value()
                .id();
    }

    private ProjectId furnishedElsewhere(TenantId other) {
        world.store.write(all -> {
            new StandardFurnishing(world.ids).furnish(all.in(other));
            return other;
        });
        return world.docket
                .as(Caller.operator(other))
                .run(new ListProjects())
                .get(0)
                .value()
                .id();
    }

    private void eraseAll() {
        while (world.docket.as(Caller.system()).run(new EraseInboxes())) {
            world.docket.as(Caller.system()).run(new DispatchEvents());
        }
        world.docket.as(Caller.system()).run(new DispatchEvents());
    }

    @Test
    void aProjectsFirstFormatIsItsDefaultUnlessAnotherIsNamed() {
        FormatId invoice = format("invoice");
        FormatId receipt = format("receipt");
        assertEquals(Optional.of(receipt), created(receipt, invoice).defaultFormat());
        assertEquals(
                Optional.of(invoice),
                world.operator()
                        .run(project(List.of(receipt, invoice), Optional.of(invoice)))
                        .value()
                        .defaultFormat());
        assertThrows(InvalidValue.class, () -> world.operator().run(project(List.of(receipt), Optional.of(invoice))));
    }

    @Test
    void anotherTenantsFormatIsUnknown() {
        TenantId other = world.otherTenant();
        furnishedElsewhere(other);
        FormatId foreign = world.docket
                .as(Caller.operator(other))
                .run(new ListFormats())
                .get(0)
                .value()
                .id();
        assertEquals(Refusal.Kind.NOT_FOUND, refused(() -> created(foreign)));
        Project own = created(format("invoice"));
        assertEquals(
                Refusal.Kind.NOT_FOUND,
                refused(() -> world.operator()
                        .run(new ChangeProject(
                                own.id(),
                                Change.keep(),
                                Change.set(List.of(format("invoice"), foreign)),
                                Change.keep(),
                                Change.keep(),
                                Change.keep(),
                                Change.keep(),
                                Change.keep(),
                                Expected.ANY))));
    }

    @Test
    void aProjectChangesWhatIsNamedAndKeepsTheRest() {
        Project before = created(format("invoice"), format("receipt"));
        Project after = world.operator()
                .run(change(before.id(), Change.set(List.of(format("invoice")))))
                .value();
        assertEquals("changed", after.name());
        assertEquals(Duration.ofSeconds(5), after.timeout());
        assertEquals(before.defaultFormat(), after.defaultFormat());
        assertThrows(
                InvalidValue.class,
                () -> world.operator().run(change(before.id(), Change.set(List.of(format("receipt"))))),
                "its default format is none of them any more");
    }

    @Test
    void anInboxNeedsAProjectOfItsOwnTenant() {
        ProjectId foreign = furnishedElsewhere(world.otherTenant());
        assertEquals(Refusal.Kind.NOT_FOUND, refused(() -> inbox(foreign)));
        Inbox own = inbox(created().id());
        assertEquals(
                Refusal.Kind.NOT_FOUND,
                refused(() -> world.operator()
                        .run(new ChangeInbox(own.id(), Change.keep(), Change.set(foreign), Expected.ANY))));
    }

    @Test
    void anInboxIsRenamedAndMovedToAnotherProject() {
        Inbox inbox = inbox(created().id());
        ProjectId other = created().id();
        Inbox changed = world.operator()
                .run(new ChangeInbox(inbox.id(), Change.set("renamed"), Change.set(other), Expected.ANY))
                .value();
        assertEquals(new Inbox(inbox.id(), "renamed", other), changed);
        assertEquals(changed, world.operator().run(new ReadInbox(inbox.id())).value());
    }

    @Test
    void whoHoldsAnInboxChangesItAndMovesItOnlyWhereItSees() {
        Inbox inbox = inbox(created().id());
        ProjectId unseen = created().id();
        var holder = world.userWith(Set.of(Permission.CREATE_INBOX, Permission.VIEW_LIST), Target.of(inbox.id()));
        holder.run(new ChangeInbox(inbox.id(), Change.set("mine"), Change.keep(), Expected.ANY));
        assertEquals(
                Refusal.Kind.NOT_FOUND,
                refused(() ->
                        holder.run(new ChangeInbox(inbox.id(), Change.keep(), Change.set(unseen), Expected.ANY))));
        assertEquals(Refusal.Kind.FORBIDDEN, refused(() -> holder.run(new CreateInbox("another", unseen))));
        for (Permission one : List.of(Permission.CREATE_INBOX, Permission.VIEW_LIST)) {
            var half = world.userWith(EnumSet.of(one), Target.tenant());
            assertEquals(
                    Refusal.Kind.FORBIDDEN,
                    refused(() ->
                            half.run(new ChangeInbox(inbox.id(), Change.set("theirs"), Change.keep(), Expected.ANY))));
        }
    }

    @Test
    void aRemovedInboxAndItsDocumentsAreUnknownAtOnce() {
        Inbox inbox = inbox(created(format("receipt")).id());
        DocumentId document = upload(inbox.id());
        world.operator().run(new RemoveInbox(inbox.id()));
        assertEquals(Refusal.Kind.NOT_FOUND, refused(() -> world.operator().run(new ReadInbox(inbox.id()))));
        assertEquals(Refusal.Kind.NOT_FOUND, refused(() -> world.operator().run(new RemoveInbox(inbox.id()))));
        assertEquals(Refusal.Kind.NOT_FOUND, refused(() -> world.operator().run(new ReadDocument(document))));
        assertEquals(
                Refusal.Kind.NOT_FOUND,
                refused(() -> world.operator().run(new ListDocuments(inbox.id(), Optional.empty()))));
        assertEquals(Refusal.Kind.NOT_FOUND, refused(() -> upload(inbox.id())));
        assertFalse(world.runNextJob());
        assertFalse(world.operator().run(new ListInboxes()).stream()
                .anyMatch(other -> other.value().id().equals(inbox.id())));
    }

    @Test
    void nothingOfARemovedProjectIsLeftAndOthersLoseNothing() throws Exception {
        DocumentId kept = world.upload("OTHER SHOP");
        Project project = created(format("receipt"));
        List<InboxId> inboxes =
                List.of(inbox(project.id()).id(), inbox(project.id()).id());
        for (InboxId inbox : inboxes) {
            for (int count = 0; count < 60; count++) {
                upload(inbox);
            }
        }
        world.operator().run(new RemoveProject(project.id()));
        assertEquals(Refusal.Kind.NOT_FOUND, refused(() -> world.operator().run(new ReadProject(project.id()))));
        assertEquals(Refusal.Kind.NOT_FOUND, refused(() -> upload(inboxes.get(0))));
        eraseAll();
        assertEquals(
                false,
                world.store.<Boolean>read(
                        all -> all.installation(Withdrawn.class).anyProject()));
        world.expectFilesOf(List.of(kept));
        assertTrue(world.runNextJob());
        assertTrue(world.document(kept).outcome().orElseThrow().success());
        assertFalse(world.runNextJob());
    }

    @Test
    void anInboxRemovedWhileADocumentIsReadStaysRemoved() {
        Inbox inbox = inbox(created(format("receipt")).id());
        upload(inbox.id());
        world.reader.beforePage(page -> {
            world.operator().run(new RemoveInbox(inbox.id()));
            eraseAll();
        });
        assertTrue(world.runNextJob());
        assertEquals(
                List.of(),
                world.store.read(all -> all.installation(Withdrawn.class).inboxes(10)));
        assertFalse(world.runNextJob());
    }
}
