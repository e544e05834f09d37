package io.docket.bench.growth;

import io.docket.application.Docket;
import io.docket.application.automation.CheckedDocuments;
import io.docket.application.document.Documents;
import io.docket.application.document.Submission.Waiting;
import io.docket.application.document.UploadDocument;
import io.docket.application.inbox.Inboxes;
import io.docket.application.kernel.Caller;
import io.docket.application.kernel.Expected;
import io.docket.application.kernel.TenantStore;
import io.docket.application.processing.RunNextJob;
import io.docket.application.settings.ChangeSettings;
import io.docket.domain.automation.CheckedAnswer;
import io.docket.domain.automation.CheckedDocument;
import io.docket.domain.automation.Thresholds;
import io.docket.domain.document.Confidence;
import io.docket.domain.document.Document;
import io.docket.domain.document.Hints;
import io.docket.domain.document.MediaType;
import io.docket.domain.document.StoredFile;
import io.docket.domain.format.Label;
import io.docket.domain.format.StandardFormats;
import io.docket.domain.inbox.Inbox;
import io.docket.domain.kernel.DocumentId;
import io.docket.domain.kernel.FormatId;
import io.docket.domain.kernel.Id;
import io.docket.domain.kernel.InboxId;
import io.docket.domain.kernel.Scope;
import io.docket.domain.kernel.TenantId;
import io.docket.domain.settings.LayerChange;
import io.docket.persistence.files.DiskFileStore;
import io.docket.persistence.jpa.JpaStore;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;

/**
 * Prints what an inbox's history costs each of its documents: the milliseconds in which an invoice of plain text is processed
 * whole, in inboxes of which so many documents were checked, in turns, on both databases; with thresholds that are numbers, and
 * with errors promised for all fields.
 */
public final class HistoryBench {
    private static final List<Integer> CHECKED = List.of(0, 50, CheckedDocuments.MOST);
    private static final int WARMING = 30;
    private static final int ROUNDS = 61;
    private static final String USER = "postgres";
    private static final String INVOICE = """
            Lieferant GmbH                       Rechnung 471102
            Lieferantenstraße 20                 Datum: 05.03.2018
            80333 München                        USt-IdNr. DE123456789

            Pos   Artikel            Menge     Preis      USt      Betrag
            1     Trennblätter A4    20 Stk     9,90     19 %     198,00
            2     Joghurt Banane     50 Stk     5,50      7 %     275,00

                                             Summe netto          473,00
                                             Umsatzsteuer          56,87
                                             Gesamtbetrag EUR     529,87
            """;

    private final JpaStore store;
    private final Docket docket;
    private final TenantId tenant;
    private final List<InboxId> inboxes;
    private final Random chance = new Random(1);

    private HistoryBench(JpaStore store, Docket docket) {
        this.store = store;
        this.docket = docket;
        var installed = docket.firstStart("me", "a password of my own".toCharArray());
        this.tenant = installed.tenant();
        this.inboxes = CHECKED.stream()
                .map(checked -> inbox(installed.inbox("invoice"), checked))
                .toList();
    }

    public static void main(String[] arguments) throws Exception {
        Path folder = Files.createTempDirectory("docket-history");
        try (JpaStore h2 = JpaStore.h2(folder.resolve("database"))) {
            measure("H2", h2, folder);
        }
        try (EmbeddedPostgres server = EmbeddedPostgres.builder().start();
                JpaStore postgres = JpaStore.at(server.getJdbcUrl(USER, USER), USER, USER)) {
            measure("PostgreSQL", postgres, folder);
        }
    }

    private static void measure(String name, JpaStore store, Path folder) throws IOException {
        try (Docket docket = Docket.builder()
                .store(store)
                .files(DiskFileStore.at(folder.resolve(name)))
                .workers(0)
                .build()) {
            var bench = new HistoryBench(store, docket);
            bench.measure(name + ", thresholds in numbers");
            bench.promise();
            bench.measure(name + ", errors promised");
        }
    }

    private InboxId inbox(InboxId like, int checked) {
        InboxId id = store.write(all -> {
            TenantStore own = all.in(tenant);
            var project =
                    own.the(Inboxes.class).find(like).orElseThrow().value().project();
            var inbox = new Inbox(new InboxId(id()), "of " + checked, project);
            own.the(Inboxes.class).add(inbox);
            return inbox.id();
        });
        var times = new double[checked];
        for (int number = 0; number < checked; number++) {
            long began = System.nanoTime();
            store.write(all -> check(all.in(tenant), id));
            times[number] = (System.nanoTime() - began) / 1e6;
        }
        if (checked > ROUNDS) {
            System.out.printf(
                    Locale.ROOT,
                    "the last of %,d checked documents was noted within %.1f ms%n",
                    checked,
                    Question.median(Arrays.copyOfRange(times, checked - ROUNDS, checked)));
        }
        return id;
    }

    private DocumentId check(TenantStore own, InboxId inbox) {
        var document = Document.received(
                new DocumentId(id()),
                inbox,
                "invoice.txt",
                MediaType.TEXT,
                new StoredFile("0f".repeat(32), INVOICE.length()),
                Hints.NONE,
                Optional.empty(),
                Instant.now());
        own.the(Documents.class).add(document);
        var answers = new LinkedHashMap<String, CheckedAnswer>();
        for (Label label : StandardFormats.invoice(new FormatId(id())).labels()) {
            var said = Optional.of(new Confidence(40 + chance.nextInt(60)));
            answers.put(label.fieldName(), new CheckedAnswer(said, said, chance.nextInt(10) > 0));
        }
        own.the(CheckedDocuments.class)
                .put(
                        new CheckedDocument(document.id(), inbox, Instant.now(), false, false, false, answers),
                        CheckedDocuments.MOST);
        return document.id();
    }

    private String id() {
        return Id.text(Instant.now(), chance.nextLong());
    }

    private void promise() {
        var set = Map.<String, Object>of(
                "thresholds",
                Map.of("annotations", Map.of(Thresholds.ANY, Map.of("max_error", new BigDecimal("1.0")))));
        docket.as(Caller.operator(tenant))
                .run(new ChangeSettings(Thresholds.KIND, Scope.TENANT, new LayerChange(set), Expected.ANY));
    }

    private void measure(String name) {
        var times = new double[inboxes.size()][ROUNDS];
        for (int round = -WARMING; round < ROUNDS; round++) {
            for (int at = 0; at < inboxes.size(); at++) {
                double took = processing(inboxes.get(at));
                if (round >= 0) {
                    times[at][round] = took;
                }
            }
        }
        double without = Question.median(times[0]);
        for (int at = 0; at < times.length; at++) {
            double median = Question.median(times[at]);
            System.out.printf(
                    Locale.ROOT,
                    "%-36s %,6d checked %8.1f ms %+8.1f ms %6.2f%n",
                    name,
                    CHECKED.get(at),
                    median,
                    median - without,
                    median / without);
        }
    }

    private double processing(InboxId inbox) {
        var content = new ByteArrayInputStream(INVOICE.getBytes(StandardCharsets.UTF_8));
        docket.as(Caller.operator(tenant)).run(new UploadDocument(inbox, "invoice.txt", content, Waiting.RETURN));
        var next = new RunNextJob("bench", () -> false);
        long began = System.nanoTime();
        if (!docket.as(Caller.system()).run(next)) {
            throw new IllegalStateException("there is no job");
        }
        return (System.nanoTime() - began) / 1e6;
    }
}
