package io.docket.ocr;

import io.docket.application.document.DocumentReader.OpenFile;
import io.docket.application.document.ImageType;
import io.docket.domain.document.ElectronicInvoice;
import io.docket.domain.document.ReadPage;
import io.docket.ocr.image.ImageEncoding;
import io.docket.ocr.image.ImageFiles;
import io.docket.ocr.image.OneBit;
import io.docket.ocr.image.QuarterTurns;
import io.docket.ocr.recognition.PageRecogniser;
import java.awt.image.BufferedImage;
import java.nio.file.Path;
import java.util.Optional;

/**
 * An open image file. A picture has no reliable resolution, so its own pixels count as those of a page at 200 dpi; what its
 * camera says about turning is applied on decoding, and the page's turns come on top of that.
 */
final class PictureFile implements OpenFile {
    private final Path file;
    private final ImageFiles images;
    private final PageRecogniser recogniser;

    PictureFile(Path file, ImageFiles images, PageRecogniser recogniser) {
        this.file = file;
        this.images = images;
        this.recogniser = recogniser;
    }

    @Override
    public int pageCount() {
        return images.pageCount(file);
    }

    @Override
    public ReadPage read(int page) {
        return recogniser.recognise(page, images.read(file, page));
    }

    @Override
    public byte[] image(int page, int turns, ImageType type) {
        return ImageEncoding.encode(QuarterTurns.turn(images.read(file, page), turns), type);
    }

    @Override
    public byte[] scan(int page, int turns) {
        Optional<byte[]> stored = turns == 0 ? images.uprightJpeg(file) : Optional.empty();
        return stored.orElseGet(() -> {
            BufferedImage image = QuarterTurns.turn(images.read(file, page), turns);
            return OneBit.png(image).orElseGet(() -> ImageEncoding.encode(image, ImageType.JPEG));
        });
    }

    @Override
    public Optional<ElectronicInvoice> electronicInvoice() {
        return Optional.empty();
    }

    @Override
    public void close() {}
}
