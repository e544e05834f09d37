package io.docket.ocr;

import io.docket.application.document.DocumentReader;
import io.docket.application.document.UnpackedFile;
import io.docket.application.document.UnreadableFile;
import io.docket.domain.document.MediaType;
import io.docket.ocr.container.Unpacker;
import io.docket.ocr.image.ImageFiles;
import io.docket.ocr.invoice.InvoiceFile;
import io.docket.ocr.office.OfficeLimits;
import io.docket.ocr.office.OfficePages;
import io.docket.ocr.pdf.PdfFile;
import io.docket.ocr.recognition.PageRecogniser;
import io.docket.ocr.type.FileTypes;
import java.nio.file.Path;
import java.util.List;

/** Reads every type that Docket reads; opens each file by what it is. */
final class StandardReader implements DocumentReader {
    private final ReadingOptions options;
    private final FileTypes types;
    private final ImageFiles images;
    private final OfficePages office;
    private final PageRecogniser recogniser;
    private final Unpacker unpacker;

    StandardReader(ReadingOptions options, PageRecogniser recogniser) {
        this.options = options;
        this.types = new FileTypes(options.images(), options.mostPages());
        this.images = new ImageFiles(options.images());
        this.office = new OfficePages(OfficeLimits.standard(options.mostPages()));
        this.recogniser = recogniser;
        this.unpacker = new Unpacker(types, images, this::pages, options.containers());
    }

    @Override
    public void prepare() {
        recogniser.prepare();
    }

    @Override
    public Detected detect(Path file) {
        Detected detected = types.detect(file);
        return detected instanceof Detected.Readable readable && readable.type().isContainer()
                ? unpacker.check(file, readable.type())
                : detected;
    }

    @Override
    public List<UnpackedFile> unpack(Path file, MediaType type, String filename, Path folder, Runnable checkpoint) {
        return unpacker.unpack(file, type, filename, folder, checkpoint);
    }

    private UnpackedFile.Pages pages(Path file, MediaType type, Path made, Runnable checkpoint) {
        if (OfficePages.makes(type)) {
            office.toPdf(file, type, made, checkpoint);
            return UnpackedFile.Pages.of(this, made, MediaType.PDF);
        }
        return UnpackedFile.Pages.of(this, file, type);
    }

    @Override
    public OpenFile open(Path file, MediaType type) {
        return switch (type) {
            case PDF -> PdfFile.open(file, recogniser, options.electronicInvoices());
            case JPEG, PNG, TIFF, BMP, GIF, WEBP -> new PictureFile(file, images, recogniser);
            case CII, UBL -> InvoiceFile.open(file);
            case TEXT, HTML, RTF, DOC, DOCX, ODT, XLS, XLSX, ODS, CSV, PPT, PPTX, ODP ->
                throw new UnreadableFile("The file has pages when it has been taken apart, it has none itself.");
            case EML, MSG, TNEF, ZIP -> throw new UnreadableFile("The files in it have pages, it has none itself.");
        };
    }

    @Override
    public void close() {
        recogniser.close();
    }
}
