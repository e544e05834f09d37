package io.docket.application.processing;

import io.docket.application.document.DocumentReader;
import io.docket.application.document.FileStore;
import io.docket.application.document.Readings;
import io.docket.application.document.ScratchFolder;
import io.docket.application.document.UnpackedFile;
import io.docket.application.document.UnreadableFile;
import io.docket.domain.document.Document;
import io.docket.domain.document.ElectronicInvoice;
import io.docket.domain.document.Stage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.NoSuchFileException;
import java.util.List;
import java.util.Optional;

/**
 * Takes the file apart: the files in it, which pages each of them has, and the electronic invoice that it is or carries. What pages are
 * read from is stored beside the document's file before the stage is, so that nothing is taken apart or converted again. When several
 * files carry invoices that differ, none of these counts: nobody knows which of them the document is about.
 */
final class UnpackStep implements Step {
    private final FileStore files;
    private final DocumentReader reader;

    UnpackStep(FileStore files, DocumentReader reader) {
        this.files = files;
        this.reader = reader;
    }

    @Override
    public Stage stage() {
        return Stage.UNPACK;
    }

    @Override
    public Result run(Work work) {
        Document waiting = work.document();
        try (FileStore.LocalFile local = files.fetch(work.tenant(), waiting.id());
                ScratchFolder folder = ScratchFolder.open()) {
            List<UnpackedFile> unpacked = reader.unpack(
                    local.path(), waiting.mediaType(), waiting.originalFilename(), folder.path(), work::checkStopping);
            var parts = new PartStorage(files, work, local.path());
            Contents contents = Contents.of(unpacked, waiting.file(), parts::store);
            Optional<ElectronicInvoice> invoice = invoice(unpacked);
            return (store, document) -> {
                invoice.ifPresent(found -> store.the(Readings.class).saveInvoice(document.id(), found));
                return contents.in(document);
            };
        } catch (NoSuchFileException gone) {
            throw new UnreadableFile("The file of this document is no longer stored.", gone);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static Optional<ElectronicInvoice> invoice(List<UnpackedFile> unpacked) {
        List<ElectronicInvoice> different = unpacked.stream()
                .flatMap(file -> file.pages().stream())
                .flatMap(pages -> pages.invoice().stream())
                .distinct()
                .toList();
        return different.size() == 1 ? Optional.of(different.get(0)) : Optional.empty();
    }
}
