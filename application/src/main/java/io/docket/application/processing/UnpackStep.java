package io.docket.application.processing;

import io.docket.application.document.DocumentReader;
import io.docket.application.document.FileStore;
import io.docket.application.document.Readings;
import io.docket.domain.document.ElectronicInvoice;
import io.docket.domain.document.Stage;
import java.util.Optional;

/** Opens the file: its number of pages, and the electronic invoice that it is or carries. */
final class UnpackStep implements Step {
    private final OpenedFiles files;

    UnpackStep(FileStore files, DocumentReader reader) {
        this.files = new OpenedFiles(files, reader);
    }

    @Override
    public Stage stage() {
        return Stage.UNPACK;
    }

    @Override
    public Result run(Work work) {
        return files.open(work, file -> {
            int pages = file.pageCount();
            Optional<ElectronicInvoice> invoice = file.electronicInvoice();
            return (store, document) -> {
                invoice.ifPresent(found -> store.the(Readings.class).saveInvoice(document.id(), found));
                return document.unpacked(pages);
            };
        });
    }
}
