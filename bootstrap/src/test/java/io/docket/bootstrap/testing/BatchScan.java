package io.docket.bootstrap.testing;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;
import org.apache.pdfbox.pdmodel.graphics.image.JPEGFactory;

/**
 * What lies in a scanner's feeder in the evening, as one PDF: photos of real receipts, invoices that other programs printed, and
 * invoices over several pages.
 */
public final class BatchScan implements AutoCloseable {
    private static final float LINE = 18;
    private static final float LEFT = 60;
    private static final float TOP = 780;
    private static final float AMOUNTS = 380;

    private final PDDocument batch = new PDDocument();
    private final List<PDDocument> sources = new ArrayList<>();
    private final List<Integer> beginnings = new ArrayList<>();

    /** A receipt among the tests' resources, in the middle of a sheet. */
    public BatchScan receipt(String name) throws IOException {
        begin();
        var image = JPEGFactory.createFromByteArray(batch, Upload.document("receipts/" + name));
        float scale = Math.min(500f / image.getWidth(), 780f / image.getHeight());
        PDPage page = page();
        try (var content = new PDPageContentStream(batch, page)) {
            content.drawImage(image, 40, 30, image.getWidth() * scale, image.getHeight() * scale);
        }
        return this;
    }

    /** A PDF among the tests' resources, without what it carries beside its pages. */
    public BatchScan printed(String name) throws IOException {
        begin();
        PDDocument source = Loader.loadPDF(Upload.document(name));
        sources.add(source);
        for (PDPage page : source.getPages()) {
            batch.importPage(page);
        }
        return this;
    }

    /** An invoice with so many pages, which tell their numbers or do not. */
    public BatchScan invoice(String seller, String number, int net, int pages, boolean numbered) throws IOException {
        begin();
        for (int page = 1; page <= pages; page++) {
            var lines = new ArrayList<String>();
            lines.add(seller + "   Hafenstrasse 12   20457 Hamburg");
            if (page == 1) {
                lines.addAll(List.of(
                        "",
                        "Kunden AG Mitte",
                        "Kundenstrasse 15, 69876 Frankfurt",
                        "",
                        "Rechnung",
                        "Rechnungsnummer: " + number,
                        "Rechnungsdatum: 05.11.2026",
                        "Kundennummer: 10099887"));
            } else {
                lines.add("Rechnungsnummer " + number + "   Kundennummer 10099887");
            }
            int first = page;
            IntStream.range(0, 12)
                    .forEach(row ->
                            lines.add("Pos. " + (first * 12 + row) + "  Schrauben M" + row + "\t7," + (10 + row)));
            if (page == pages) {
                lines.addAll(List.of(
                        "",
                        "Nettobetrag\t" + net + ",00",
                        "zzgl. 19% USt\t" + net / 100 * 19 + ",00",
                        "Gesamtbetrag EUR\t" + net / 100 * 119 + ",00",
                        "",
                        "Zahlbar bis 05.12.2026 auf IBAN DE75512108001245126199"));
            }
            if (numbered) {
                lines.add("");
                lines.add("Seite " + page + " von " + pages);
            }
            write(lines);
        }
        return this;
    }

    /** A document of one sheet. */
    public BatchScan sheet(List<String> lines) throws IOException {
        begin();
        return further(lines);
    }

    /** Another sheet of the document before. */
    public BatchScan further(List<String> lines) throws IOException {
        write(lines);
        return this;
    }

    public BatchScan blank() {
        page();
        return this;
    }

    /** The pages that documents begin on. */
    public List<Integer> beginnings() {
        return List.copyOf(beginnings);
    }

    public int pageCount() {
        return batch.getNumberOfPages();
    }

    public byte[] bytes() throws IOException {
        var written = new ByteArrayOutputStream();
        batch.save(written);
        return written.toByteArray();
    }

    private void begin() {
        beginnings.add(batch.getNumberOfPages());
    }

    private PDPage page() {
        var page = new PDPage(PDRectangle.A4);
        batch.addPage(page);
        return page;
    }

    private void write(List<String> lines) throws IOException {
        PDPage page = page();
        try (var content = new PDPageContentStream(batch, page)) {
            for (int line = 0; line < lines.size(); line++) {
                String[] columns = lines.get(line).split("\t");
                for (int column = 0; column < columns.length; column++) {
                    content.beginText();
                    content.setFont(new PDType1Font(FontName.HELVETICA), 11);
                    content.newLineAtOffset(LEFT + column * AMOUNTS, TOP - line * LINE);
                    content.showText(columns[column]);
                    content.endText();
                }
            }
        }
    }

    @Override
    public void close() throws IOException {
        batch.close();
        for (PDDocument source : sources) {
            source.close();
        }
    }
}
