package io.docket.ocr.office.page;

import com.openhtmltopdf.extend.FSStream;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FSFontUseCase;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority;
import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import io.docket.application.document.UnreadableFile;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumSet;
import org.jsoup.helper.W3CDom;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.TextNode;

/**
 * Lays flowing text out on pages. What it is given was written by this program or cleaned by it; it refuses all addresses
 * but those of the file's own pictures none the less.
 */
public final class HtmlPages {
    private static final int NORMAL = 400;
    private static final int BOLD = 700;

    private HtmlPages() {}

    public static void add(Document html, Pictures pictures, int mostCharacters, PdfPages pages) throws IOException {
        checkSize(html, mostCharacters);
        wrapText(html);
        var builder = new PdfRendererBuilder();
        builder.withW3cDocument(new W3CDom().namespaceAware(false).fromJsoup(html), "");
        builder.usePDDocument(pages.document());
        builder.usePageSupplier((document, width, height, number, shadow) -> pages.add(width, height));
        fonts(builder);
        ownPicturesOnly(builder, pictures);
        try (PdfBoxRenderer renderer = builder.buildPdfRenderer()) {
            LayoutTime.watch(renderer.getSharedContext(), pages.deadline());
            renderer.layout();
            pages.deadline().check();
            renderer.createPDFWithoutClosing();
        }
    }

    private static void checkSize(Document html, int mostCharacters) {
        var size = new int[3];
        html.traverse((node, depth) -> {
            size[0] += node instanceof org.jsoup.nodes.TextNode text
                    ? text.getWholeText().length()
                    : 0;
            size[1] = Math.max(size[1], depth);
            size[2]++;
        });
        if (BlockCount.exceeds(size[2])) {
            throw BlockCount.tooMany();
        }
        if (size[0] > mostCharacters) {
            throw new UnreadableFile("The file holds more than " + mostCharacters + " characters of text.");
        }
        if (size[1] > CleanHtml.DEEPEST) {
            throw new UnreadableFile("The file is nested too deeply to be read.");
        }
    }

    /**
     * Text beside other elements becomes an element, too: text directly in a paragraph would be written before all that is
     * set off in it, and a word that is half set off would come as two.
     */
    private static void wrapText(Document html) {
        var beside = new ArrayList<TextNode>();
        html.body().traverse((node, depth) -> {
            if (node instanceof TextNode text
                    && !text.isBlank()
                    && text.parent().childNodeSize() > 1) {
                beside.add(text);
            }
        });
        beside.forEach(text -> text.wrap("<span></span>"));
    }

    private static void fonts(PdfRendererBuilder builder) {
        for (Face face : Face.values()) {
            var uses =
                    face == Face.SIGNS ? EnumSet.of(FSFontUseCase.FALLBACK_FINAL) : EnumSet.of(FSFontUseCase.DOCUMENT);
            builder.useFont(
                    face::open,
                    face.family(),
                    face.isBold() ? BOLD : NORMAL,
                    face.isItalic() ? FontStyle.ITALIC : FontStyle.NORMAL,
                    true,
                    uses);
        }
    }

    private static void ownPicturesOnly(PdfRendererBuilder builder, Pictures pictures) {
        String own = Pictures.SCHEME + ":";
        builder.useUriResolver((base, address) -> address != null && address.startsWith(own) ? address : null);
        builder.useProtocolsStreamImplementation(address -> new PictureStream(pictures.open(address)), Pictures.SCHEME);
        for (var priority : ExternalResourceControlPriority.values()) {
            builder.useExternalResourceAccessControl(
                    (address, type) -> address != null && address.startsWith(own), priority);
        }
    }

    private record PictureStream(InputStream stream) implements FSStream {
        @Override
        public InputStream getStream() {
            return stream;
        }

        @Override
        public Reader getReader() {
            return new InputStreamReader(stream, StandardCharsets.UTF_8);
        }
    }
}
