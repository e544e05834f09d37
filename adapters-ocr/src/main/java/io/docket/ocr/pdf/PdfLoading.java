package io.docket.ocr.pdf;

import io.docket.application.document.UnreadableFile;
import io.docket.ocr.scratch.ScratchCache;
import java.io.IOException;
import java.nio.file.Path;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.io.RandomAccessReadBufferedFile;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;

/** Opens PDFs so that memory does not grow with the file: what PDFBox unpacks lies in temporary files. */
public final class PdfLoading {
    public static final String BROKEN = "The PDF is damaged and cannot be read.";

    private PdfLoading() {}

    /** UnreadableFile when the PDF needs a password or is damaged. A PDF that opens without a password is read. */
    public static PDDocument load(Path file) throws IOException {
        try {
            return Loader.loadPDF(new RandomAccessReadBufferedFile(file.toFile()), ScratchCache::new);
        } catch (InvalidPasswordException locked) {
            throw new UnreadableFile("The PDF is encrypted; send it without a password.", locked);
        } catch (IOException broken) {
            throw new UnreadableFile(BROKEN, broken);
        }
    }
}
