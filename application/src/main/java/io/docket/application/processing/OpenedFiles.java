package io.docket.application.processing;

import io.docket.application.document.DocumentReader;
import io.docket.application.document.FileStore;
import io.docket.application.document.UnreadableFile;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.NoSuchFileException;
import java.util.function.Function;

/** Opens a document's file for as long as something is done with it. */
record OpenedFiles(FileStore files, DocumentReader reader) {
    <T> T open(Work work, Function<DocumentReader.OpenFile, T> use) {
        try (FileStore.LocalFile local =
                        files.fetch(work.tenant(), work.document().id());
                DocumentReader.OpenFile file =
                        reader.open(local.path(), work.document().mediaType())) {
            return use.apply(file);
        } catch (NoSuchFileException gone) {
            throw new UnreadableFile("The file of this document is no longer stored.", gone);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
