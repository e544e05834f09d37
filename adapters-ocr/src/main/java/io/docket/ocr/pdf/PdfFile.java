package io.docket.ocr.pdf;

import io.docket.application.document.DocumentReader.OpenFile;
import io.docket.application.document.ImageType;
import io.docket.application.document.UnreadableFile;
import io.docket.domain.document.ElectronicInvoice;
import io.docket.domain.document.ReadPage;
import io.docket.domain.document.TextSource;
import io.docket.ocr.barcode.PageBarcodes;
import io.docket.ocr.image.ImageEncoding;
import io.docket.ocr.image.QuarterTurns;
import io.docket.ocr.recognition.PageRecogniser;
import io.docket.ocr.recognition.ReadingOrder;
import io.docket.ocr.scratch.ScratchFailure;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.rendering.PDFRenderer;

/**
 * An open PDF. A page is read from its text layer when that says what can be seen, and recognised from its image
 * otherwise. PDFBox is not made for several threads, so it works under a lock; recognition does not.
 */
public final class PdfFile implements OpenFile {
    /** A layer with fewer letters on a page that is mostly one image is a stamp on a scan, not its text. */
    private static final int FEW_LETTERS = 200;

    private static final double SCAN = 0.6;
    private static final long MOST_PIXELS = 16_000_000;

    private final PDDocument document;
    private final PageRecogniser recogniser;
    private final boolean electronicInvoices;

    private PdfFile(PDDocument document, PageRecogniser recogniser, boolean electronicInvoices) {
        this.document = document;
        this.recogniser = recogniser;
        this.electronicInvoices = electronicInvoices;
    }

    /** {@code electronicInvoices} says whether an embedded one is looked for. */
    public static PdfFile open(Path file, PageRecogniser recogniser, boolean electronicInvoices) {
        try {
            return new PdfFile(PdfLoading.load(file), recogniser, electronicInvoices);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    @Override
    public synchronized int pageCount() {
        return document.getNumberOfPages();
    }

    @Override
    public ReadPage read(int number) {
        Either page = readLayer(number);
        return page.read()
                .map(read -> page.image()
                        .map(image -> PageBarcodes.with(read, image))
                        .orElse(read))
                .orElseGet(() -> recognised(number, page.image().orElseThrow()));
    }

    private ReadPage recognised(int number, BufferedImage image) {
        return Blank.is(image)
                ? new ReadPage(number, image.getWidth(), image.getHeight(), 0, TextSource.NONE, List.of())
                : recogniser.recognise(number, image);
    }

    /** The page as its layer says it, with its image where that may show codes; or its image alone, to be recognised. */
    private record Either(Optional<ReadPage> read, Optional<BufferedImage> image) {}

    private synchronized Either readLayer(int number) {
        return attempt(() -> {
            PDPage page = document.getPage(number);
            PageScale scale = PageScale.of(page, MOST_PIXELS);
            TextLayer layer = TextLayer.of(document, number, scale);
            if (isText(layer, page)) {
                return new Either(
                        Optional.of(new ReadPage(
                                number,
                                scale.width(),
                                scale.height(),
                                0,
                                TextSource.LAYER,
                                ReadingOrder.of(layer.runs()))),
                        CodeTraces.on(page) ? Optional.of(render(number)) : Optional.empty());
            }
            return new Either(Optional.empty(), Optional.of(render(number)));
        });
    }

    private static boolean isText(TextLayer layer, PDPage page) throws IOException {
        if (layer.letters() == 0 || !layer.isSound()) {
            return false;
        }
        return layer.letters() >= FEW_LETTERS || ImageCover.of(page) < SCAN;
    }

    private BufferedImage render(int number) throws IOException {
        PageScale scale = PageScale.of(document.getPage(number), MOST_PIXELS);
        return new PDFRenderer(document)
                .renderImage(number, scale.perPoint(), org.apache.pdfbox.rendering.ImageType.RGB);
    }

    @Override
    public byte[] image(int number, int turns, ImageType type) {
        BufferedImage image;
        synchronized (this) {
            image = attempt(() -> render(number));
        }
        return ImageEncoding.encode(QuarterTurns.turn(image, turns), type);
    }

    @Override
    public byte[] scan(int number, int turns) {
        return stored(number, turns).orElseGet(() -> image(number, turns, ImageType.JPEG));
    }

    /** What is too odd for that may be drawn all the same. */
    private synchronized Optional<byte[]> stored(int number, int turns) {
        try {
            return attempt(() -> SoleImage.of(document.getPage(number), turns));
        } catch (UnreadableFile odd) {
            return Optional.empty();
        }
    }

    @Override
    public synchronized Optional<ElectronicInvoice> electronicInvoice() {
        return electronicInvoices ? attempt(() -> EmbeddedInvoices.of(document)) : Optional.empty();
    }

    @Override
    public synchronized void close() {
        try {
            document.close();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** What PDFBox throws on a damaged page says nothing to who sent it. */
    private static <T> T attempt(PdfWork<T> work) {
        try {
            return work.run();
        } catch (ScratchFailure notOfThePage) {
            throw notOfThePage;
        } catch (IOException | RuntimeException | StackOverflowError broken) {
            throw new UnreadableFile("A page of the PDF is damaged and cannot be read.", broken);
        }
    }

    @FunctionalInterface
    private interface PdfWork<T> {
        T run() throws IOException;
    }
}
