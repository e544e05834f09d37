package io.docket.ocr.pdf;

import io.docket.application.document.ScratchFolder;
import java.io.IOException;
import org.apache.pdfbox.io.RandomAccess;
import org.apache.pdfbox.io.RandomAccessStreamCache;
import org.apache.pdfbox.io.ScratchFile;

/**
 * What PDFBox unpacks, in a scratch folder, so that memory does not grow with a PDF and what a crash leaves is tidied up.
 * Nothing lies on the disk before something is unpacked. One document works with it, which one thread uses at a time.
 */
final class ScratchCache implements RandomAccessStreamCache {
    private ScratchFolder folder;
    private ScratchFile file;

    @Override
    public RandomAccess createBuffer() throws IOException {
        if (file == null) {
            folder = ScratchFolder.open();
            file = new ScratchFile(folder.path().toFile());
        }
        return file.createBuffer();
    }

    @Override
    public void close() throws IOException {
        if (file != null) {
            file.close();
            folder.close();
            file = null;
        }
    }
}
