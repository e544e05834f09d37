package io.docket.application.document;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.docket.application.Samples;
import io.docket.domain.kernel.DocumentId;
import io.docket.domain.kernel.TenantId;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What every {@link FileStore} promises. */
public interface FileStoreContract {
    TenantId TENANT = new TenantId(Samples.id());
    DocumentId DOCUMENT = new DocumentId(Samples.id());

    /** An empty store, the same for the whole of a test. */
    FileStore testee();

    private static InputStream stream(String text) {
        return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    }

    private byte[] content(TenantId tenant, DocumentId document) throws IOException {
        try (var file = testee().fetch(tenant, document)) {
            return Files.readAllBytes(file.path());
        }
    }

    @Test
    default void aWrittenFileComesBackWithItsHashAndSize() throws IOException {
        var written = testee().write(TENANT, DOCUMENT, stream("abc"));
        assertEquals("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad", written.sha256());
        assertEquals(3, written.size());
        assertArrayEquals("abc".getBytes(StandardCharsets.UTF_8), content(TENANT, DOCUMENT));
    }

    @Test
    default void aFileOfManyBuffersComesBackWhole() throws IOException {
        byte[] bytes = new byte[3_000_001];
        new java.util.Random(1).nextBytes(bytes);
        assertEquals(
                bytes.length,
                testee().write(TENANT, DOCUMENT, new ByteArrayInputStream(bytes))
                        .size());
        assertArrayEquals(bytes, content(TENANT, DOCUMENT));
    }

    @Test
    default void anEmptyStreamIsAnsweredAsEmpty() throws IOException {
        assertEquals(
                0,
                testee().write(TENANT, DOCUMENT, InputStream.nullInputStream()).size());
        assertEquals(0, content(TENANT, DOCUMENT).length);
    }

    @Test
    default void nothingIsKeptOfAStreamThatBreaks() {
        var failure = new IOException("the connection broke");
        InputStream broken = new InputStream() {
            @Override
            public int read() throws IOException {
                throw failure;
            }
        };
        var content = new SequenceInputStream(stream("half a "), broken);
        assertSame(failure, assertThrows(IOException.class, () -> testee().write(TENANT, DOCUMENT, content)));
        assertThrows(NoSuchFileException.class, () -> testee().fetch(TENANT, DOCUMENT));
    }

    @Test
    default void aDeletedFileIsGoneAndCanBeDeletedAgain() throws IOException {
        testee().write(TENANT, DOCUMENT, stream("abc"));
        testee().delete(TENANT, DOCUMENT);
        assertThrows(NoSuchFileException.class, () -> testee().fetch(TENANT, DOCUMENT));
        testee().delete(TENANT, DOCUMENT);
    }

    @Test
    default void anotherTenantSeesNothing() throws IOException {
        var other = new TenantId(Samples.id());
        testee().write(TENANT, DOCUMENT, stream("abc"));
        assertThrows(NoSuchFileException.class, () -> testee().fetch(other, DOCUMENT));
        testee().delete(other, DOCUMENT);
        assertEquals(3, content(TENANT, DOCUMENT).length);
    }

    @Test
    default void filesWrittenBeforeAnInstantAreListed() throws IOException {
        var second = new DocumentId(Samples.id());
        testee().write(TENANT, DOCUMENT, stream("abc"));
        testee().write(TENANT, second, stream("def"));
        Instant later = Instant.now().plusSeconds(60);
        assertEquals(Set.of(DOCUMENT, second), Set.copyOf(testee().writtenBefore(TENANT, later)));
        assertEquals(List.of(), testee().writtenBefore(TENANT, Instant.now().minusSeconds(60)));
        assertEquals(List.of(), testee().writtenBefore(new TenantId(Samples.id()), later));
        testee().delete(TENANT, DOCUMENT);
        assertEquals(List.of(second), testee().writtenBefore(TENANT, later));
    }

    private String part(DocumentId document, int number) throws IOException {
        try (var file = testee().fetchPart(TENANT, document, number)) {
            return Files.readString(file.path());
        }
    }

    @Test
    default void aDocumentsPartsLieBesideItsFile() throws IOException {
        testee().write(TENANT, DOCUMENT, stream("whole"));
        assertEquals(
                new FileStore.Written("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad", 3),
                testee().writePart(TENANT, DOCUMENT, 1, stream("abc")));
        testee().writePart(TENANT, DOCUMENT, 2, stream("second"));
        testee().writePart(TENANT, DOCUMENT, 2, stream("replaced"));
        assertEquals("abc", part(DOCUMENT, 1));
        assertEquals("replaced", part(DOCUMENT, 2));
        assertEquals("whole", new String(content(TENANT, DOCUMENT), StandardCharsets.UTF_8));
        assertThrows(NoSuchFileException.class, () -> testee().fetchPart(TENANT, DOCUMENT, 3));
        assertThrows(NoSuchFileException.class, () -> testee().fetchPart(new TenantId(Samples.id()), DOCUMENT, 1));
    }

    @Test
    default void partsGoWithTheirDocument() throws IOException {
        var other = new DocumentId(Samples.id());
        testee().write(TENANT, DOCUMENT, stream("whole"));
        testee().writePart(TENANT, DOCUMENT, 1, stream("abc"));
        testee().writePart(TENANT, other, 1, stream("kept"));
        testee().delete(TENANT, DOCUMENT);
        assertThrows(NoSuchFileException.class, () -> testee().fetchPart(TENANT, DOCUMENT, 1));
        assertEquals("kept", part(other, 1));
    }

    @Test
    default void aDocumentIsFoundByItsPartsToo() throws IOException {
        Instant later = Instant.now().plusSeconds(60);
        testee().writePart(TENANT, DOCUMENT, 1, stream("abc"));
        assertEquals(List.of(DOCUMENT), testee().writtenBefore(TENANT, later));
        testee().write(TENANT, DOCUMENT, stream("whole"));
        assertEquals(List.of(DOCUMENT), testee().writtenBefore(TENANT, later));
        testee().delete(TENANT, DOCUMENT);
        assertEquals(List.of(), testee().writtenBefore(TENANT, later));
    }

    @Test
    default void partsOfATenantGoSomeAtATimeToo() throws IOException {
        testee().write(TENANT, DOCUMENT, stream("whole"));
        testee().writePart(TENANT, DOCUMENT, 1, stream("abc"));
        testee().writePart(TENANT, DOCUMENT, 2, stream("def"));
        assertEquals(2, testee().removeSome(TENANT, 2));
        assertEquals(1, testee().removeSome(TENANT, 2));
        assertEquals(0, testee().removeSome(TENANT, 2));
        assertEquals(List.of(), testee().tenants());
    }

    @Test
    default void aStoreThatWorksPassesItsCheck() throws IOException {
        testee().check();
    }

    @Test
    default void aTenantsFilesGoSomeAtATimeUntilNothingIsLeft() throws IOException {
        var other = new TenantId(Samples.id());
        for (int number = 0; number < 3; number++) {
            testee().write(TENANT, new DocumentId(Samples.id()), stream("abc"));
        }
        testee().write(other, DOCUMENT, stream("def"));
        assertEquals(Set.of(TENANT, other), Set.copyOf(testee().tenants()));
        assertEquals(2, testee().removeSome(TENANT, 2));
        assertEquals(1, testee().removeSome(TENANT, 2));
        assertEquals(0, testee().removeSome(TENANT, 2));
        assertEquals(0, testee().removeSome(TENANT, 2));
        assertEquals(List.of(other), testee().tenants());
        assertEquals(3, content(other, DOCUMENT).length);
    }
}
