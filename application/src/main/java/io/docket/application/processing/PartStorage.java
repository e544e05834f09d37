package io.docket.application.processing;

import io.docket.application.document.FileStore;
import io.docket.application.document.UnpackedFile;
import io.docket.domain.document.FilePart;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Stores what pages are read from, one part after the other, unless it is the document's own file. */
final class PartStorage {
    private final FileStore files;
    private final Work work;
    private final Path own;
    private int stored;

    PartStorage(FileStore files, Work work, Path own) {
        this.files = files;
        this.work = work;
        this.own = own;
    }

    FilePart store(UnpackedFile.Pages pages) {
        if (pages.file().equals(own)) {
            return new FilePart(FilePart.OWN, pages.type());
        }
        work.checkStopping();
        stored++;
        try (InputStream content = Files.newInputStream(pages.file())) {
            files.writePart(work.tenant(), work.document().id(), stored, content);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        return new FilePart(stored, pages.type());
    }
}
