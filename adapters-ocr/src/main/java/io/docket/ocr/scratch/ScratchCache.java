package io.docket.ocr.scratch;

import io.docket.application.document.ScratchFolder;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.pdfbox.io.RandomAccess;
import org.apache.pdfbox.io.RandomAccessStreamCache;
import org.apache.pdfbox.io.ScratchFile;

/**
 * What PDFBox unpacks, in a scratch folder, so that memory does not grow with a PDF and what a crash leaves is tidied up.
 * Nothing lies on the disk before something is unpacked. One document works with it, which one thread uses at a time.
 */
public final class ScratchCache implements RandomAccessStreamCache {
    private ScratchFolder folder;
    private ScratchFile file;

    @Override
    public RandomAccess createBuffer() {
        try {
            if (folder == null) {
                folder = ScratchFolder.open();
            }
            if (file == null) {
                file = new ScratchFile(folder.path().toFile());
            }
            return new ScratchBuffer(file.createBuffer());
        } catch (UncheckedIOException failure) {
            throw new ScratchFailure(failure.getCause());
        } catch (IOException failure) {
            throw new ScratchFailure(failure);
        }
    }

    @Override
    public void close() throws IOException {
        try {
            if (file != null) {
                file.close();
            }
        } finally {
            file = null;
            closeFolder();
        }
    }

    private void closeFolder() {
        if (folder != null) {
            folder.close();
            folder = null;
        }
    }
}
