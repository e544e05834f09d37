package io.docket.persistence.files;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.docket.application.document.FileStore;
import io.docket.application.document.FileStoreContract;
import io.docket.domain.kernel.DocumentId;
import io.docket.domain.kernel.Id;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DiskFileStoreTest implements FileStoreContract {
    private static final String LOCATION = TENANT + "/" + DOCUMENT.value().substring(0, 5) + "/" + DOCUMENT;

    @TempDir
    private Path folder;

    private FileStore store;

    @BeforeEach
    void open() throws IOException {
        store = DiskFileStore.at(folder);
    }

    @Override
    public FileStore testee() {
        return store;
    }

    private List<String> files() throws IOException {
        try (Stream<Path> paths = Files.walk(folder)) {
            return paths.filter(Files::isRegularFile)
                    .map(path -> folder.relativize(path).toString())
                    .toList();
        }
    }

    private static InputStream stream() {
        return new ByteArrayInputStream("abc".getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void documentsOfDifferentDaysLieInDifferentFolders() throws IOException {
        var later = new DocumentId(Id.text(Instant.parse("2040-01-01T00:00:00Z"), 1));
        store.write(TENANT, DOCUMENT, stream());
        store.write(TENANT, later, stream());
        store.write(TENANT, DOCUMENT, stream());
        assertEquals(
                2,
                Set.copyOf(files().stream()
                                .map(file -> Path.of(file).getParent())
                                .toList())
                        .size());
        assertEquals(
                Set.of(DOCUMENT, later),
                Set.copyOf(store.writtenBefore(TENANT, Instant.now().plusSeconds(60))));
    }

    @Test
    void aFileLiesInItsTenantsFolderAndNothingBesideIt() throws IOException {
        store.write(TENANT, DOCUMENT, stream());
        assertEquals(List.of(LOCATION), files());
    }

    @Test
    void aFileIsStillThereWhenTheStoreIsOpenedAgain() throws IOException {
        store.write(TENANT, DOCUMENT, stream());
        try (var file = DiskFileStore.at(folder).fetch(TENANT, DOCUMENT)) {
            assertEquals("abc", Files.readString(file.path()));
        }
    }

    @Test
    void aBrokenStreamLeavesNoFileAtAll() throws IOException {
        InputStream broken = new InputStream() {
            @Override
            public int read() throws IOException {
                throw new IOException("the connection broke");
            }
        };
        assertThrows(IOException.class, () -> store.write(TENANT, DOCUMENT, broken));
        assertEquals(List.of(), files());
    }

    @Test
    void whatACrashLeftHalfWrittenIsRemovedWhenTheStoreOpens() throws IOException {
        Files.writeString(folder.resolve("incoming").resolve("half-1.part"), "hal");
        DiskFileStore.at(folder);
        assertEquals(List.of(), files());
    }

    @Test
    void anUploadThatRunsIsLeftAloneWhenAnotherNodeStarts() throws IOException {
        InputStream meanwhile = new InputStream() {
            private boolean first = true;

            @Override
            public int read() throws IOException {
                if (first) {
                    first = false;
                    DiskFileStore.at(folder);
                    return 'a';
                }
                return -1;
            }
        };
        assertEquals(1, store.write(TENANT, DOCUMENT, meanwhile).size());
        assertEquals(List.of(LOCATION), files());
    }

    @Test
    void theCheckFailsWhenFilesCannotBeStored() throws IOException {
        Files.delete(folder.resolve("incoming"));
        assertThrows(IOException.class, store::check);
    }
}
