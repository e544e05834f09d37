package io.docket.ocr.pdf;

import io.docket.application.document.PageDrawing.Scan;
import io.docket.domain.document.ReadPage;
import io.docket.domain.document.TextLine;
import io.docket.domain.document.Word;
import io.docket.ocr.image.JpegHead;
import io.docket.ocr.scratch.ScratchCache;
import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Iterator;
import java.util.Locale;
import java.util.UUID;
import javax.imageio.ImageIO;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDMetadata;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.apache.pdfbox.pdmodel.graphics.color.PDOutputIntent;
import org.apache.pdfbox.pdmodel.graphics.image.CCITTFactory;
import org.apache.pdfbox.pdmodel.graphics.image.JPEGFactory;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;

/**
 * Scans as a PDF/A-2b: each page its image, and upon it its words in a font that shows nothing, each as wide and as high as
 * its box. What is made of the pages lies in a temporary file until the last is known.
 */
public final class SearchablePdf {
    private static final double POINTS_PER_PIXEL = 72.0 / 200;

    /** No page of a PDF/A may be smaller. */
    private static final float SMALLEST = 3;

    /** So that a page drawn at 200 dpi has as many pixels as its scan, though numbers in a PDF are cut. */
    private static final double ROUNDING = 0.002;

    private static final COSName IMAGE = COSName.getPDFName("Im0");
    private static final COSName FONT = COSName.getPDFName("F0");

    private final PDDocument document;
    private final COSDictionary font;

    private SearchablePdf(PDDocument document) throws IOException {
        this.document = document;
        this.font = UnseenFont.in(document);
    }

    /** Writes them all; the same pages, title and seed give the same bytes. */
    public static void write(String title, String seed, Iterator<Scan> pages, OutputStream out) throws IOException {
        try (var document = new PDDocument(ScratchCache::new)) {
            document.setVersion(1.7f);
            document.setDocumentId(UUID.nameUUIDFromBytes(seed.getBytes(StandardCharsets.UTF_8))
                    .getMostSignificantBits());
            var pdf = new SearchablePdf(document);
            pdf.declare(title);
            while (pages.hasNext()) {
                pdf.add(pages.next());
            }
            document.save(out);
        }
    }

    /** Says that it is a PDF/A, and by which profile its colours are meant. */
    private void declare(String title) throws IOException {
        var metadata = new PDMetadata(document);
        metadata.importXMPMetadata(ArchiveMetadata.of(title));
        document.getDocumentCatalog().setMetadata(metadata);
        byte[] profile = ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData();
        var intent = new PDOutputIntent(document, new ByteArrayInputStream(profile));
        intent.setInfo("sRGB IEC61966-2.1");
        intent.setOutputCondition("sRGB IEC61966-2.1");
        intent.setOutputConditionIdentifier("sRGB IEC61966-2.1");
        intent.setRegistryName("http://www.color.org");
        document.getDocumentCatalog().addOutputIntent(intent);
    }

    private void add(Scan scan) throws IOException {
        ReadPage read = scan.page();
        float width = side(read.width());
        float height = side(read.height());
        var page = new PDPage(new PDRectangle(width, height));
        var resources = new PDResources();
        resources.put(IMAGE, image(scan.image()));
        var fonts = new COSDictionary();
        fonts.setItem(FONT, font);
        resources.getCOSObject().setItem(COSName.FONT, fonts);
        page.setResources(resources);
        var contents = new PDStream(document);
        try (OutputStream content = contents.createOutputStream(COSName.FLATE_DECODE)) {
            put(content, "q %.2f 0 0 %.2f 0 0 cm /Im0 Do Q\nBT 3 Tr\n", width, height);
            for (TextLine line : read.lines()) {
                line(line, height, content);
            }
            put(content, "ET\n");
        }
        page.setContents(contents);
        document.addPage(page);
    }

    /** A JPEG goes in as it is, an image of one bit a pixel as facsimiles are coded. */
    private PDImageXObject image(byte[] image) throws IOException {
        return JpegHead.of(image).isGreyOrColour()
                ? JPEGFactory.createFromByteArray(document, image)
                : CCITTFactory.createFromImage(document, ImageIO.read(new ByteArrayInputStream(image)));
    }

    private static float side(int pixels) {
        return (float) Math.max(SMALLEST, pixels * POINTS_PER_PIXEL + ROUNDING);
    }

    /** Words are parted by a space each, so that also programs that do not look at gaps copy them apart. */
    private static void line(TextLine line, float pageHeight, OutputStream content) throws IOException {
        for (int index = 0; index < line.words().size(); index++) {
            Word word = line.words().get(index);
            double size = Math.max(1, word.box().height() * POINTS_PER_PIXEL);
            double width = Math.max(1, word.box().width() * POINTS_PER_PIXEL);
            String text = UnseenFont.showable(word.text());
            double natural = text.length() * UnseenFont.WIDTH * size;
            put(
                    content,
                    "/F0 %.2f Tf %.2f Tz 1 0 0 1 %.2f %.2f Tm\n",
                    size,
                    100 * width / natural,
                    word.box().left() * POINTS_PER_PIXEL,
                    pageHeight - word.box().bottom() * POINTS_PER_PIXEL);
            boolean last = index == line.words().size() - 1;
            UnseenFont.show(last ? text : text + " ", content);
        }
    }

    private static void put(OutputStream content, String operators, Object... numbers) throws IOException {
        content.write(String.format(Locale.ROOT, operators, numbers).getBytes(StandardCharsets.US_ASCII));
    }
}
