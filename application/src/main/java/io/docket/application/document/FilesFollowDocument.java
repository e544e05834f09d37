package io.docket.application.document;

import io.docket.application.kernel.EventListener;
import io.docket.domain.document.DocumentRemoved;
import io.docket.domain.kernel.Event;
import java.io.IOException;
import java.io.UncheckedIOException;

/** Removes a document's file once its removal is committed. */
public final class FilesFollowDocument implements EventListener {
    private final FileStore files;

    public FilesFollowDocument(FileStore files) {
        this.files = files;
    }

    @Override
    public void on(Event event) {
        if (event instanceof DocumentRemoved removed) {
            try {
                files.delete(removed.tenant(), removed.document());
            } catch (IOException failure) {
                throw new UncheckedIOException(failure);
            }
        }
    }
}
