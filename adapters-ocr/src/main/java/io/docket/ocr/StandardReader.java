package io.docket.ocr;

import io.docket.application.document.DocumentReader;
import io.docket.application.document.UnreadableFile;
import io.docket.domain.document.MediaType;
import io.docket.ocr.image.ImageFiles;
import io.docket.ocr.invoice.InvoiceFile;
import io.docket.ocr.pdf.PdfFile;
import io.docket.ocr.recognition.PageRecogniser;
import io.docket.ocr.type.FileTypes;
import java.nio.file.Path;

/** Reads every type that Docket reads; opens each file by what it is. */
final class StandardReader implements DocumentReader {
    private final ReadingOptions options;
    private final FileTypes types;
    private final ImageFiles images;
    private final PageRecogniser recogniser;

    StandardReader(ReadingOptions options, PageRecogniser recogniser) {
        this.options = options;
        this.types = new FileTypes(options.images(), options.mostPages());
        this.images = new ImageFiles(options.images());
        this.recogniser = recogniser;
    }

    @Override
    public void prepare() {
        recogniser.prepare();
    }

    @Override
    public Detected detect(Path file) {
        return types.detect(file);
    }

    @Override
    public OpenFile open(Path file, MediaType type) {
        return switch (type) {
            case PDF -> PdfFile.open(file, recogniser, options.electronicInvoices());
            case JPEG, PNG, TIFF -> new PictureFile(file, images, recogniser);
            case CII, UBL -> InvoiceFile.open(file);
            case TEXT -> throw new UnreadableFile("Plain text cannot be read yet.");
        };
    }

    @Override
    public void close() {
        recogniser.close();
    }
}
