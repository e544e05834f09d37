package io.docket.ocr.invoice;

import io.docket.application.document.DocumentReader.OpenFile;
import io.docket.application.document.ImageType;
import io.docket.application.document.UnreadableFile;
import io.docket.domain.document.ElectronicInvoice;
import io.docket.domain.document.ReadPage;
import io.docket.ocr.image.ImageEncoding;
import io.docket.ocr.image.QuarterTurns;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** An electronic invoice as XML: it has no page of its own, so pages are made that show what it says. */
public final class InvoiceFile implements OpenFile {
    private final ElectronicInvoice invoice;
    private final List<InvoicePage> pages;

    private InvoiceFile(ElectronicInvoice invoice) {
        this.invoice = invoice;
        this.pages = InvoicePage.of(invoice);
    }

    public static InvoiceFile open(Path file) {
        try (InputStream content = Files.newInputStream(file)) {
            return new InvoiceFile(InvoiceMapping.read(content)
                    .orElseThrow(() -> new UnreadableFile("The electronic invoice is damaged and cannot be read.")));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    @Override
    public int pageCount() {
        return pages.size();
    }

    @Override
    public ReadPage read(int page) {
        return pages.get(page).read(page);
    }

    @Override
    public byte[] image(int page, int turns, ImageType type) {
        return ImageEncoding.encode(QuarterTurns.turn(pages.get(page).image(), turns), type);
    }

    @Override
    public Optional<ElectronicInvoice> electronicInvoice() {
        return Optional.of(invoice);
    }

    @Override
    public void close() {}
}
