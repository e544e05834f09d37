package io.docket.ocr.type;

import io.docket.application.document.TypeDetector.Detected;
import io.docket.application.document.UnreadableFile;
import io.docket.domain.document.MediaType;
import io.docket.ocr.pdf.PdfLoading;
import io.docket.ocr.scratch.ScratchFailure;
import java.io.IOException;
import java.nio.file.Path;
import org.apache.pdfbox.pdmodel.PDDocument;

/** Whether a PDF opens without a password and has pages, and not too many. */
record PdfCheck(int mostPages) {
    Detected check(Path file) {
        try (PDDocument document = PdfLoading.load(file)) {
            int pages = document.getNumberOfPages();
            if (pages < 1) {
                return new Detected.Unreadable("The PDF has no pages.");
            }
            if (pages > mostPages) {
                return new Detected.Unreadable("The PDF has " + pages + " pages; at most " + mostPages + " are read.");
            }
            return new Detected.Readable(MediaType.PDF);
        } catch (UnreadableFile unreadable) {
            return new Detected.Unreadable(unreadable.getMessage());
        } catch (ScratchFailure notOfThePdf) {
            throw notOfThePdf;
        } catch (IOException | RuntimeException | StackOverflowError broken) {
            return new Detected.Unreadable(PdfLoading.BROKEN);
        }
    }
}
