package io.docket.application.processing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.docket.application.Docket;
import io.docket.application.document.CopyDocuments;
import io.docket.application.document.FileContent;
import io.docket.application.document.FileStore;
import io.docket.application.document.ImageType;
import io.docket.application.document.ReadPageImages;
import io.docket.application.document.ReadText;
import io.docket.application.document.Readings;
import io.docket.application.document.RemoveDocument;
import io.docket.application.kernel.Caller;
import io.docket.application.kernel.Expected;
import io.docket.application.testing.World;
import io.docket.domain.document.Document;
import io.docket.domain.document.DocumentFile;
import io.docket.domain.document.PageRange;
import io.docket.domain.document.RemovalExtent;
import io.docket.domain.job.JobState;
import io.docket.domain.job.ProcessingJob;
import io.docket.domain.kernel.DocumentId;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.nio.charset.StandardCharsets;
import java.nio.file.NoSuchFileException;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class UnpackingTest {
    private static final String THREE = ">first\nMY SHOP\f second page\n>broken\n>last\nTOTAL 12.50";

    private final World world = new World();

    @AfterEach
    void close() {
        world.close();
    }

    private DocumentId processed(String text) {
        DocumentId id = world.upload(text);
        assertTrue(world.runNextJob());
        assertTrue(world.document(id).outcome().orElseThrow().success());
        return id;
    }

    private String image(DocumentId id, String page) throws IOException {
        try (FileContent content = world.operator().run(new ReadPageImages(id, PageRange.parse(page), ImageType.PNG))) {
            var bytes = new ByteArrayOutputStream();
            content.body().writeTo(bytes);
            return bytes.toString(StandardCharsets.UTF_8);
        }
    }

    private void crashOnReading() {
        world.reader.beforePage(page -> {
            throw new ThreadDeath();
        });
        assertThrows(ThreadDeath.class, world::runNextJob);
        world.reader.beforePage(page -> {});
        world.clock.pass(Duration.ofMinutes(2));
    }

    @Test
    void filesAreListedWithTheirPagesAndThoseWithoutWithAReason() {
        Document document = world.document(processed(THREE));
        assertEquals(3, document.pageCount());
        assertEquals(
                List.of("receipt.txt 0 3", "first 0 2", "broken 2 0", "last 2 1"),
                document.files().stream()
                        .map(file -> file.filename() + " " + file.page() + " " + file.pageCount())
                        .toList());
        DocumentFile root = document.files().get(0);
        assertFalse(root.leaf());
        assertEquals(Optional.of(document.file()), root.content());
        assertEquals(Optional.of("The file is empty."), document.files().get(2).problem());
    }

    @Test
    void pagesOfAllFilesAreReadInTheirOrder() {
        DocumentId id = processed(THREE);
        assertEquals(
                List.of("MY SHOP", "second page", "TOTAL 12.50"),
                List.of(world.operator().run(new ReadText(id)).text().split("\f")));
    }

    @Test
    void aPageOfAFileWithinHasAnImage() throws IOException {
        DocumentId id = processed(THREE);
        assertEquals("PNG of page 1", image(id, "1"));
        assertEquals("PNG of page 0", image(id, "2"));
    }

    @Test
    void aCrashAfterTakingApartGoesOnFromTheStoredParts() {
        DocumentId id = world.upload(">only\nTOTAL 12.50\n>broken");
        crashOnReading();
        assertTrue(world.runNextJob());
        assertTrue(world.document(id).outcome().orElseThrow().success());
        assertEquals(1, world.reader.unpacked());
    }

    @Test
    void aServerThatStopsAmidTheFilesHandsTheJobBackAndAnotherBeginsAnew() {
        DocumentId id = world.upload(THREE);
        var asked = new AtomicInteger();
        assertTrue(world.docket.as(Caller.system()).run(new RunNextJob("stops", () -> asked.incrementAndGet() > 2)));
        assertEquals(3, asked.get(), "the stage, the first file, and the second that it ends before");
        assertTrue(world.document(id).contents().isEmpty());
        ProcessingJob job = world.jobs(id).get(0);
        assertEquals(List.of(JobState.QUEUED, 0, 0), List.of(job.state(), job.attempts(), job.crashes()));
        assertTrue(world.runNextJob());
        assertEquals(4, world.document(id).files().size());
        assertTrue(world.document(id).outcome().orElseThrow().success());
    }

    @Test
    void partsGoWithTheFileWhileTheFilesStayListed() throws Exception {
        DocumentId id = processed(THREE);
        try (var part = world.files.fetchPart(world.tenant(), id, 2)) {
            assertTrue(java.nio.file.Files.size(part.path()) > 0);
        }
        world.operator().run(new RemoveDocument(id, RemovalExtent.SOURCE_FILES, Expected.ANY));
        world.expectFilesOf(List.of());
        assertThrows(NoSuchFileException.class, () -> world.files.fetchPart(world.tenant(), id, 1));
        assertEquals(4, world.document(id).files().size());
    }

    @Test
    void aCopyHasPartsOfItsOwn() throws Exception {
        DocumentId id = processed(THREE);
        DocumentId copy = world.operator()
                .run(new CopyDocuments(List.of(id), world.installed.inbox("invoice")))
                .get(0);
        world.operator().run(new RemoveDocument(id, RemovalExtent.FULL, Expected.ANY));
        world.expectFilesOf(List.of(copy));
        assertEquals("PNG of page 0", image(copy, "2"));
    }

    /** Copies while something else happens once the file of the copy, and none of its parts, is written. */
    private DocumentId copied(DocumentId id, Runnable meanwhile) {
        FileStore racing = (FileStore) Proxy.newProxyInstance(
                FileStore.class.getClassLoader(), new Class<?>[] {FileStore.class}, (proxy, method, arguments) -> {
                    try {
                        return method.invoke(world.files, arguments);
                    } catch (InvocationTargetException failed) {
                        throw failed.getCause();
                    } finally {
                        if (method.getName().equals("write")) {
                            meanwhile.run();
                        }
                    }
                });
        try (Docket other = world.builder().files(racing).workers(0).build()) {
            return other.as(Caller.operator(world.tenant()))
                    .run(new CopyDocuments(List.of(id), world.installed.inbox("invoice")))
                    .get(0);
        }
    }

    @Test
    void aCopyMadeWhileItsOriginalIsTakenApartIsTakenApartByItself() throws IOException {
        DocumentId id = world.upload(THREE);
        DocumentId copy = copied(id, world::runNextJob);
        assertTrue(world.document(id).outcome().isPresent());
        assertTrue(world.document(copy).outcome().isEmpty());
        assertTrue(world.runNextJob());
        assertTrue(world.document(copy).outcome().orElseThrow().success());
        assertEquals("PNG of page 0", image(copy, "2"));
    }

    @Test
    void aCopyOfADocumentThatGetsItsResultMeanwhileHasThatAndItsParts() throws IOException {
        DocumentId id = world.upload(">only\nTOTAL 12.50\n>broken");
        crashOnReading();
        DocumentId copy = copied(id, world::runNextJob);
        assertTrue(world.document(copy).outcome().orElseThrow().success());
        assertEquals("PNG of page 0", image(copy, "0"));
    }

    @Test
    void aCopyOfADocumentWhoseFilesGoMeanwhileHasNone() throws Exception {
        DocumentId id = processed(THREE);
        DocumentId copy = copied(
                id, () -> world.operator().run(new RemoveDocument(id, RemovalExtent.SOURCE_FILES, Expected.ANY)));
        assertTrue(world.document(copy).archived());
        world.expectFilesOf(List.of());
    }

    private Optional<String> invoiceNumber(String text) {
        DocumentId id = processed(text);
        return world.store.read(all -> all.in(world.tenant())
                .the(Readings.class)
                .invoice(id)
                .map(invoice -> invoice.fields().get("invoice_number")));
    }

    @Test
    void anElectronicInvoiceWithinCountsUnlessAnotherSaysSomethingElse() {
        assertEquals(Optional.of("4711"), invoiceNumber(">a\nletter\n>a.xml\n4711"));
        assertEquals(Optional.of("4711"), invoiceNumber(">a.xml\n4711\n>b.xml\n4711"));
        assertEquals(Optional.empty(), invoiceNumber(">a.xml\n4711\n>b.xml\n4712"));
    }
}
