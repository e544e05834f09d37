package io.docket.ocr.office.page;

import java.util.Map;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Adds paragraphs, text and tables to the HTML of a document that is being converted. */
public final class Flow {
    private static final String PAGE_BREAK = "page-break-before:always";

    private Flow() {}

    public static Element paragraph(Element parent, Map<String, String> look) {
        return styled(parent.appendElement("p"), look);
    }

    public static Element styled(Element element, Map<String, String> look) {
        if (!look.isEmpty()) {
            element.attr("style", SafeStyle.text(look));
        }
        return element;
    }

    /** Text that keeps the spaces it was written with. */
    public static void text(Element parent, Map<String, String> look, String text) {
        String kept = text.replaceAll("[\\x00-\\x08\\x0B\\x0C\\x0E-\\x1F]", "").replace("  ", "\u00A0 ");
        if (kept.isEmpty()) {
            return;
        }
        if (look.isEmpty()) {
            parent.appendText(kept);
        } else {
            styled(parent.appendElement("span"), look).appendText(kept);
        }
    }

    /** A picture of a size in points, or of its own where that is unknown; never wider than the page. */
    public static void picture(Element parent, String address, double width, double height) {
        Element picture = parent.appendElement("img").attr("src", address);
        if (width > 0 && height > 0) {
            picture.attr("style", "width:" + (int) Math.ceil(width) + "pt");
        }
    }

    /** A gap between two words, in points. */
    public static Element space(Element parent, double points) {
        Element gap = parent.appendElement("span").appendText("\u00A0");
        widen(gap, points);
        return gap;
    }

    public static void widen(Element gap, double points) {
        gap.attr("style", "display:inline-block;text-indent:0;width:" + (int) points + "pt");
    }

    /** A number or bullet in front of a list item. */
    public static void label(Element parent, String label, double points) {
        widen(parent.appendElement("span").appendText(label), points);
    }

    /** What stands at the top or bottom of each page, this far from the edge of the paper. */
    public static void running(Document document, String edge, Element content, double distance) {
        Element running = content.clone();
        String padding = (edge.endsWith("header") ? "padding-top:" : "padding-bottom:") + (int) distance + "pt";
        running.attr("style", "position:running(" + edge + ");" + padding);
        document.body().appendChild(running);
    }

    /** The same for a document whose text is there already: what runs along must stand before it. */
    public static void runningFirst(Document document, String edge, Element content, double distance) {
        running(document, edge, content, distance);
        document.body().prependChild(document.body().lastElementChild());
    }

    /** A paragraph without text is as high as one line. */
    public static void close(Element paragraph) {
        if (paragraph.childNodeSize() == 0) {
            paragraph.appendText("\u00A0");
        }
    }

    public static void pageBreak(Element parent) {
        parent.appendElement("div").attr("style", PAGE_BREAK);
    }
}
