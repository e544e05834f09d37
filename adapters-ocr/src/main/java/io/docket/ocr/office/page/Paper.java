package io.docket.ocr.office.page;

import java.util.Locale;
import org.jsoup.nodes.DataNode;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** The size of a page and its margins, in points: what flowing text is laid out on. */
public record Paper(double width, double height, double top, double right, double bottom, double left) {
    /** A4, with the margins of most letters. */
    public static final Paper A4 = new Paper(595.3, 841.9, 71, 71, 57, 71);

    private static final double SMALLEST = 144;
    private static final double LARGEST = 2_900;

    private static final String LOOK = """
            body { margin: 0; font-family: Serif; font-size: 12pt; line-height: 1.15; word-wrap: break-word; }
            p, h1, h2, h3, h4, h5, h6 { margin: 0; }
            table { border-collapse: collapse; }
            td, th { vertical-align: top; padding: 0 4pt; }
            img { max-width: 100%; }
            .page-number:before { content: counter(page); }
            .page-count:before { content: counter(pages); }
            """;

    /** Sizes that no paper has are brought to the nearest that one may have; margins always leave room for text. */
    public Paper {
        width = between(SMALLEST, width, LARGEST);
        height = between(SMALLEST, height, LARGEST);
        left = between(0, left, width / 3);
        right = between(0, right, width / 3);
        top = between(0, top, height / 3);
        bottom = between(0, bottom, height / 3);
    }

    private static double between(double least, double value, double most) {
        return Double.isNaN(value) ? least : Math.max(least, Math.min(most, value));
    }

    /** The width that is left for text. */
    public double room() {
        return width - left - right;
    }

    public Paper withTop(double higher) {
        return new Paper(width, height, higher, right, bottom, left);
    }

    public Paper withBottom(double higher) {
        return new Paper(width, height, top, right, higher, left);
    }

    /** An empty document on this paper; {@code sheet} has been cleaned. */
    public Document document(String sheet) {
        Document document = Document.createShell("");
        Element style = document.head().appendElement("style");
        style.appendChild(
                new DataNode(String.format(Locale.ROOT, """
                @page { size: %.1fpt %.1fpt; margin: %.1fpt %.1fpt %.1fpt %.1fpt;
                  @top-left { content: element(header); width: 100%%; vertical-align: top; }
                  @bottom-left { content: element(footer); width: 100%%; vertical-align: bottom; } }
                @page :first { @top-left { content: element(first-header); width: 100%%; vertical-align: top; }
                  @bottom-left { content: element(first-footer); width: 100%%; vertical-align: bottom; } }
                """, width, height, top, right, bottom, left) + LOOK + sheet));
        return document;
    }
}
