package io.docket.application;

import io.docket.domain.access.PasswordHash;
import io.docket.domain.access.Permission;
import io.docket.domain.access.Role;
import io.docket.domain.access.RoleAssignment;
import io.docket.domain.access.User;
import io.docket.domain.document.Box;
import io.docket.domain.document.BulkTask;
import io.docket.domain.document.BulkWork;
import io.docket.domain.document.Confidence;
import io.docket.domain.document.Document;
import io.docket.domain.document.DocumentFile;
import io.docket.domain.document.Doubt;
import io.docket.domain.document.FilePart;
import io.docket.domain.document.Hints;
import io.docket.domain.document.MediaType;
import io.docket.domain.document.PredictedValue;
import io.docket.domain.document.Prediction;
import io.docket.domain.document.ReadPage;
import io.docket.domain.document.Region;
import io.docket.domain.document.RemovalExtent;
import io.docket.domain.document.Reviewer;
import io.docket.domain.document.Span;
import io.docket.domain.document.StoredFile;
import io.docket.domain.document.TextLine;
import io.docket.domain.document.TextSource;
import io.docket.domain.document.VersionKey;
import io.docket.domain.document.Word;
import io.docket.domain.inbox.Inbox;
import io.docket.domain.inbox.Project;
import io.docket.domain.job.ProcessingJob;
import io.docket.domain.kernel.DocumentId;
import io.docket.domain.kernel.Id;
import io.docket.domain.kernel.InboxId;
import io.docket.domain.kernel.JobId;
import io.docket.domain.kernel.ProjectId;
import io.docket.domain.kernel.RoleId;
import io.docket.domain.kernel.Target;
import io.docket.domain.kernel.TaskId;
import io.docket.domain.kernel.TenantId;
import io.docket.domain.kernel.UserId;
import io.docket.domain.tenant.Tenant;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;

/** Valid things with boring values; each has an identifier of its own, which comes after those made before it. */
public final class Samples {
    public static final Instant NOON = Instant.parse("2026-11-24T12:00:00Z");

    private static final AtomicLong MADE = new AtomicLong();

    private Samples() {}

    public static String id() {
        return Id.text(NOON, MADE.incrementAndGet());
    }

    public static Tenant tenant(String name) {
        return Tenant.served(new TenantId(id()), name, NOON);
    }

    public static Role role(String name) {
        return new Role(new RoleId(id()), name, Set.of(Permission.UPLOAD, Permission.REVIEW));
    }

    public static User user(String username) {
        var everywhere = new RoleAssignment(new RoleId(id()), Target.tenant());
        var inInbox = new RoleAssignment(new RoleId(id()), Target.of(new InboxId(id())));
        var onDocument = new RoleAssignment(new RoleId(id()), Target.of(new DocumentId(id())));
        return User.named(new UserId(id()), username, true, List.of(everywhere, inInbox, onDocument))
                .withPassword(new PasswordHash("a$1$b"), NOON);
    }

    public static Project project(String name) {
        return Project.simple(new ProjectId(id()), name, List.of());
    }

    public static Inbox inbox(String name, ProjectId project) {
        return new Inbox(new InboxId(id()), name, project);
    }

    public static Document document(InboxId inbox) {
        return document(inbox, "invoice.pdf", NOON);
    }

    public static Document document(InboxId inbox, String filename, Instant receivedAt) {
        return Document.received(
                new DocumentId(id()),
                inbox,
                filename,
                MediaType.PDF,
                new StoredFile("0f".repeat(32), 1_234),
                new Hints(Map.of("company", new Hints.FieldHint(List.of("ACME"), List.of("Other")))),
                Optional.of(new UserId(id())),
                receivedAt);
    }

    /** A file that holds a readable one of three pages and one that cannot be read. */
    public static List<DocumentFile> contents() {
        var content = Optional.of(new StoredFile("1f".repeat(32), 99));
        return List.of(
                new DocumentFile(
                        "all", Optional.empty(), content, 0, false, false, 0, 3, Optional.empty(), Optional.empty()),
                new DocumentFile(
                        "Rechnung – März.pdf",
                        Optional.of(MediaType.PDF),
                        content,
                        1,
                        true,
                        true,
                        0,
                        3,
                        Optional.of(new FilePart(1, MediaType.PDF)),
                        Optional.empty()),
                new DocumentFile(
                        "empty",
                        Optional.empty(),
                        Optional.empty(),
                        1,
                        true,
                        false,
                        3,
                        0,
                        Optional.empty(),
                        Optional.of("The file is empty.")));
    }

    /** What keeps a document from going straight through: a field that is missing. */
    public static List<Doubt> doubts(String field) {
        return List.of(new Doubt(Doubt.Cause.MANDATORY, List.of(field), field + " is mandatory and was not found"));
    }

    /** What a document surely says in some fields, wherever it stands. */
    public static Prediction said(Map<String, String> values) {
        var fields = new LinkedHashMap<String, List<PredictedValue>>();
        values.forEach((field, value) -> fields.put(
                field,
                List.of(new PredictedValue(
                        value, value, Confidence.CERTAIN, Optional.empty(), Optional.empty(), "said"))));
        return new Prediction(fields, Map.of());
    }

    public static Prediction prediction() {
        var total = new PredictedValue(
                "12.50",
                "12,50 €",
                new Confidence(93),
                Optional.of(new Span(10, 17)),
                Optional.of(new Region(0, new Box(1, 2, 30, 40))),
                "stands after “Total”");
        var elsewhere =
                new PredictedValue("ACME", "ACME", Confidence.CERTAIN, Optional.empty(), Optional.empty(), "e-invoice");
        var fields = new LinkedHashMap<String, List<PredictedValue>>();
        fields.put("total", List.of(total, elsewhere));
        fields.put("company", List.of(elsewhere));
        var row = new LinkedHashMap<String, PredictedValue>();
        row.put("quantity", total);
        row.put("article", elsewhere);
        return new Prediction(fields, Map.of("lines", List.of(row, Map.of())));
    }

    public static ProcessingJob job(TenantId tenant, DocumentId document, Instant queuedAt) {
        return ProcessingJob.queued(new JobId(id()), tenant, document, queuedAt);
    }

    public static BulkTask reprocessing(InboxId inbox, Instant startedAt) {
        return task(inbox, new BulkWork.Reprocessing(VersionKey.PREDICTED, Optional.empty()), startedAt);
    }

    public static BulkTask removal(InboxId inbox, Instant startedAt) {
        var work = new BulkWork.Removal(RemovalExtent.FULL, false, Optional.empty(), Optional.empty());
        return task(inbox, work, startedAt);
    }

    public static BulkTask task(InboxId inbox, BulkWork work, Instant startedAt) {
        var by = new Reviewer(Optional.of(new UserId(id())), true, false);
        return BulkTask.started(new TaskId(id()), inbox, work, by, startedAt);
    }

    public static ReadPage page(int number, String... words) {
        List<TextLine> lines = words.length == 0 ? List.of() : List.of(line(words), line("second", "line"));
        return new ReadPage(number, 1654, 2339, 1, TextSource.TESSERACT, lines);
    }

    private static TextLine line(String... words) {
        return new TextLine(java.util.Arrays.stream(words)
                .map(text -> new Word(text, new Box(10, 20, 110, 50), 87))
                .toList());
    }
}
