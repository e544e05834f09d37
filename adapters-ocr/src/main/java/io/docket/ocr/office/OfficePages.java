package io.docket.ocr.office;

import io.docket.application.document.UnreadableFile;
import io.docket.domain.document.MediaType;
import io.docket.ocr.office.odf.OpenSheet;
import io.docket.ocr.office.odf.OpenText;
import io.docket.ocr.office.page.CleanHtml;
import io.docket.ocr.office.page.Deadline;
import io.docket.ocr.office.page.GridPages;
import io.docket.ocr.office.page.HtmlPages;
import io.docket.ocr.office.page.PdfPages;
import io.docket.ocr.office.page.Pictures;
import io.docket.ocr.office.page.TextPages;
import io.docket.ocr.office.sheet.CommaText;
import io.docket.ocr.office.sheet.ExcelWorkbook;
import io.docket.ocr.office.sheet.OldWorkbook;
import io.docket.ocr.office.slide.SlidePages;
import io.docket.ocr.office.word.OldWordDocument;
import io.docket.ocr.office.word.RichText;
import io.docket.ocr.office.word.WordDocument;
import io.docket.ocr.scratch.ScratchFailure;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.ExecutionException;
import org.jsoup.nodes.Document;

/**
 * Turns an office file into a PDF whose pages show it as its reader would know it, with the text that stands on them. Who
 * calls it decides where the PDF lies and how long. Safe for use by several threads.
 */
public final class OfficePages {
    private final OfficeLimits limits;
    private final ConversionThreads threads;

    public OfficePages(OfficeLimits limits) {
        this.limits = limits;
        this.threads = new ConversionThreads(limits.threads(), limits.longest());
    }

    /** Whether files of a type have pages only when these are made. */
    public static boolean makes(MediaType type) {
        return switch (type) {
            case TEXT, HTML, RTF, DOC, DOCX, ODT, XLS, XLSX, ODS, CSV, PPT, PPTX, ODP -> true;
            case PDF, JPEG, PNG, TIFF, BMP, GIF, WEBP, CII, UBL, EML, MSG, TNEF, ZIP -> false;
        };
    }

    /**
     * Writes {@code pdf} anew from a file whose type was detected before; UnreadableFile, with a sentence for who sent the
     * file, when it is damaged, beyond a limit, or takes too long;
     * ReaderBusy while too many others are being turned into pages; ScratchFailure when the disk is full. What else is needed for it lies beside the PDF.
     */
    public void toPdf(Path file, MediaType type, Path pdf) {
        toPdf(file, type, pdf, () -> {});
    }

    /** As above; {@code checkpoint} is run again and again meanwhile, and what it throws ends the work. */
    public void toPdf(Path file, MediaType type, Path pdf, Runnable checkpoint) {
        checkSize(file);
        try {
            threads.run(type, deadline -> write(file, type, pdf, deadline), checkpoint);
        } catch (ExecutionException failure) {
            throw refusal(failure.getCause());
        }
    }

    private void checkSize(Path file) {
        try {
            if (Files.size(file) > limits.bytes()) {
                throw new UnreadableFile("The file has more than " + (limits.bytes() >> 20) + " MiB.");
            }
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /** Libraries throw what they like on files that are damaged; a full disk is no fault of the file. */
    private static RuntimeException refusal(Throwable cause) {
        if (cause instanceof UnreadableFile refused) {
            return refused;
        }
        if (cause instanceof ScratchFailure full) {
            return full;
        }
        if (cause instanceof UncheckedIOException failed && failed.getCause() instanceof FileSystemException) {
            return failed;
        }
        if (cause instanceof OutOfMemoryError) {
            return new UnreadableFile("The file needs more memory than there is to be turned into pages.", cause);
        }
        return new UnreadableFile("The file is damaged and cannot be read.", cause);
    }

    private void write(Path file, MediaType type, Path pdf, Deadline deadline) {
        try (var pages = new PdfPages(limits.pages(), deadline);
                var pictures = new Pictures(limits.pictures(), deadline, pdf.getParent())) {
            write(file, type, pages, pictures);
            pages.save(pdf);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private void write(Path file, MediaType type, PdfPages pages, Pictures pictures) throws IOException {
        switch (type) {
            case TEXT -> TextPages.add(text(file), pages);
            case HTML -> flow(CleanHtml.read(file, pictures), pages, pictures);
            case RTF -> flow(RichText.read(file, pictures), pages, pictures);
            case DOCX -> flow(WordDocument.read(file, pictures), pages, pictures);
            case ODT, ODP -> flow(OpenText.read(file, limits.unpacked(), pictures), pages, pictures);
            case XLSX -> ExcelWorkbook.read(file, grid(pages));
            case XLS -> OldWorkbook.read(file, grid(pages));
            case ODS -> OpenSheet.read(file, limits.unpacked(), grid(pages));
            case CSV -> CommaText.read(text(file), grid(pages));
            case PPTX -> SlidePages.read(file, pages, pictures);
            case PPT -> SlidePages.readOld(file, pages, pictures);
            case DOC -> flow(OldWordDocument.read(file, pictures), pages, pictures);
            default -> throw new UnreadableFile("Files of this type have pages of their own, or none.");
        }
    }

    private GridPages grid(PdfPages pages) {
        return new GridPages(pages, limits.cells(), limits.lettersOfCell());
    }

    private void flow(Document html, PdfPages pages, Pictures pictures) throws IOException {
        HtmlPages.add(html, pictures, limits.characters(), pages);
    }

    private static String text(Path file) throws IOException {
        return TextDecoding.read(file).orElseThrow(() -> new UnreadableFile("The file is no text that can be read."));
    }
}
