package io.docket.application.document;

import static io.docket.application.Samples.NOON;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.docket.application.Docket;
import io.docket.application.Samples;
import io.docket.application.format.Formats;
import io.docket.application.inbox.Inboxes;
import io.docket.application.inbox.Projects;
import io.docket.application.inbox.Withdrawn;
import io.docket.application.job.Jobs;
import io.docket.application.kernel.Caller;
import io.docket.application.kernel.Command;
import io.docket.application.kernel.Store;
import io.docket.application.kernel.StoreContract;
import io.docket.application.kernel.Transactions;
import io.docket.application.memory.MemoryFileStore;
import io.docket.application.processing.RunNextJob;
import io.docket.domain.document.BulkTask;
import io.docket.domain.document.BulkWork;
import io.docket.domain.document.Document;
import io.docket.domain.document.DocumentText;
import io.docket.domain.document.ElectronicInvoice;
import io.docket.domain.document.Outcome;
import io.docket.domain.document.Prediction;
import io.docket.domain.document.RemovalExtent;
import io.docket.domain.document.VersionKey;
import io.docket.domain.document.VersionSource;
import io.docket.domain.extraction.FieldExtractor;
import io.docket.domain.extraction.Guidance;
import io.docket.domain.format.Format;
import io.docket.domain.format.StandardFormats;
import io.docket.domain.inbox.Inbox;
import io.docket.domain.inbox.Project;
import io.docket.domain.kernel.FormatId;
import io.docket.domain.kernel.InboxId;
import io.docket.domain.kernel.ProjectId;
import io.docket.domain.kernel.TenantId;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BooleanSupplier;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What two nodes on one store promise that work on whole inboxes at the same time. */
public interface TwoNodesContract extends StoreContract {
    int DOCUMENTS = 120;

    /** A node that leaves the store open when it closes, and does nothing with documents by itself. */
    private Docket node(MemoryFileStore files) {
        Transactions store = testee();
        var kept = new Transactions() {
            @Override
            public <T> T read(Function<Store, T> work) {
                return store.read(work);
            }

            @Override
            public <T> T write(Function<Store, T> work) {
                return store.write(work);
            }
        };
        return Docket.builder()
                .store(kept)
                .files(files)
                .extractor(new WrittenFields())
                .clock(InstantSource.fixed(NOON.plusSeconds(60)))
                .workers(0)
                .build();
    }

    private InboxId filled(TenantId tenant) {
        InboxId inbox = storedInbox(tenant);
        writing(
                tenant,
                store -> IntStream.range(0, DOCUMENTS)
                        .mapToObj(number -> Samples.document(inbox)
                                .unpacked(1)
                                .read()
                                .processed(Outcome.succeeded(NOON, List.of())))
                        .forEach(store.the(Documents.class)::add));
        return inbox;
    }

    /** Both nodes do the same until there is nothing left to do; neither may fail. */
    private void together(Supplier<Command<Boolean>> work, BooleanSupplier over) throws Exception {
        together(new MemoryFileStore(InstantSource.system()), work, over);
    }

    private void together(MemoryFileStore files, Supplier<Command<Boolean>> work, BooleanSupplier over)
            throws Exception {
        var threads = Executors.newFixedThreadPool(2);
        try (Docket one = node(files);
                Docket other = node(files)) {
            List<Callable<Integer>> both = List.of(worker(one, work, over), worker(other, work, over));
            for (Future<Integer> each : threads.invokeAll(both)) {
                each.get();
            }
        } finally {
            threads.shutdownNow();
        }
    }

    private static Callable<Integer> worker(Docket node, Supplier<Command<Boolean>> work, BooleanSupplier over) {
        return () -> {
            int turns = 0;
            while (!over.getAsBoolean()) {
                turns += node.as(Caller.system()).run(work.get()) ? 1 : 0;
            }
            return turns;
        };
    }

    private List<Document> left(TenantId tenant, InboxId inbox) {
        return reading(
                tenant,
                store -> store.the(Documents.class).after(inbox, Optional.empty(), 1_000).stream()
                        .map(stored -> stored.value())
                        .toList());
    }

    private BulkTask started(TenantId tenant, InboxId inbox, BulkWork work) {
        var files = new MemoryFileStore(InstantSource.system());
        try (Docket node = node(files)) {
            return node.as(Caller.operator(tenant)).run(new StartBulkTask(inbox, work));
        }
    }

    private boolean finished(TenantId tenant, BulkTask task) {
        return stored(tenant, task).isFinished();
    }

    private BulkTask stored(TenantId tenant, BulkTask task) {
        return reading(
                tenant,
                store ->
                        store.the(BulkTasks.class).find(task.id()).orElseThrow().value());
    }

    @Test
    default void inboxesThatBothEraseLeaveNothing() throws Exception {
        TenantId tenant = storedTenant();
        List<InboxId> inboxes = List.of(filled(tenant), filled(tenant));
        writing(
                tenant,
                store -> inboxes.forEach(inbox -> {
                    store.the(BulkTasks.class).add(Samples.removal(inbox, NOON));
                    store.the(Inboxes.class).withdraw(inbox);
                }));
        together(
                EraseInboxes::new,
                () -> testee().read(store ->
                        store.installation(Withdrawn.class).inboxes(1).isEmpty()));
        for (InboxId inbox : inboxes) {
            assertEquals(List.of(), left(tenant, inbox));
            assertEquals(
                    List.of(),
                    reading(tenant, store -> store.the(BulkTasks.class).of(inbox)));
        }
    }

    /** Reads what is written as {@code field=value}, since here it matters only that values are found. */
    record WrittenFields() implements FieldExtractor {
        @Override
        public Prediction extract(
                Format format, DocumentText text, Optional<ElectronicInvoice> invoice, Guidance guidance) {
            return Samples.said(text.words().stream()
                    .map(placed -> placed.word().text().split("="))
                    .collect(Collectors.toMap(pair -> pair[0], pair -> pair[1])));
        }
    }

    private InboxId invoices(TenantId tenant) {
        Format format = StandardFormats.invoice(new FormatId(Samples.id()));
        Project project = Project.simple(new ProjectId(Samples.id()), "invoices", List.of(format.id()));
        Inbox inbox = Samples.inbox("invoice", project.id());
        writing(tenant, store -> {
            store.the(Formats.class).add(format);
            store.the(Projects.class).add(project);
            store.the(Inboxes.class).add(inbox);
        });
        return inbox.id();
    }

    @Test
    default void ofTwoCopiesThatBothDecideAtOnceAtLeastOneIsFoundToBeADuplicate() throws Exception {
        int invoices = 25;
        TenantId tenant = storedTenant();
        InboxId inbox = invoices(tenant);
        var files = new MemoryFileStore(InstantSource.system());
        try (Docket node = node(files)) {
            for (int number = 0; number < invoices; number++) {
                for (int copy = 0; copy < 2; copy++) {
                    String text =
                            "invoice_number=R-" + number + " gross_amount=12.50 seller_name=ACME issue_date=2026-11-01";
                    var content = new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
                    node.as(Caller.operator(tenant))
                            .run(new UploadDocument(inbox, "r.txt", content, Submission.Waiting.RETURN));
                }
            }
        }
        var begun = new AtomicInteger();
        together(
                files,
                () -> new RunNextJob("worker " + begun.incrementAndGet(), () -> false),
                () -> left(tenant, inbox).stream()
                        .allMatch(document -> document.outcome().isPresent()));
        var copies = left(tenant, inbox).stream().collect(Collectors.groupingBy(Document::invoiceKeys));
        assertEquals(invoices, copies.size());
        copies.values().forEach(pair -> {
            assertEquals(2, pair.size());
            assertTrue(
                    pair.stream().anyMatch(copy -> copy.outcome().orElseThrow().duplicate()));
        });
    }

    @Test
    default void everyDocumentIsQueuedOnce() throws Exception {
        TenantId tenant = storedTenant();
        InboxId inbox = filled(tenant);
        InboxId other = filled(tenant);
        var again = new VersionKey("again", VersionSource.MACHINE);
        BulkTask one = started(tenant, inbox, new BulkWork.Reprocessing(again, Optional.empty()));
        BulkTask two = started(tenant, other, new BulkWork.Reprocessing(again, Optional.empty()));
        together(AdvanceBulkTasks::new, () -> finished(tenant, one) && finished(tenant, two));
        for (InboxId each : List.of(inbox, other)) {
            List<Document> waiting = left(tenant, each);
            assertEquals(DOCUMENTS, waiting.size());
            assertTrue(waiting.stream().allMatch(document -> document.next().equals(again)));
            for (Document document : waiting) {
                assertEquals(
                        1,
                        reading(tenant, store -> store.the(Jobs.class).of(document.id()))
                                .size());
            }
        }
        assertEquals(DOCUMENTS, stored(tenant, one).done());
        assertEquals(DOCUMENTS, stored(tenant, two).total());
    }

    @Test
    default void everyDocumentIsRemoved() throws Exception {
        TenantId tenant = storedTenant();
        InboxId inbox = filled(tenant);
        InboxId other = filled(tenant);
        var all = new BulkWork.Removal(RemovalExtent.FULL, false, Optional.empty(), Optional.empty());
        BulkTask one = started(tenant, inbox, all);
        BulkTask two = started(tenant, other, all);
        together(AdvanceBulkTasks::new, () -> finished(tenant, one) && finished(tenant, two));
        assertEquals(List.of(), left(tenant, inbox));
        assertEquals(List.of(), left(tenant, other));
        assertEquals(DOCUMENTS, stored(tenant, one).done());
        assertEquals(DOCUMENTS, stored(tenant, two).done());
    }
}
