package io.docket.ocr.office.odf;

import io.docket.ocr.office.page.Flow;
import io.docket.ocr.office.page.Paper;
import io.docket.ocr.office.page.Pictures;
import io.docket.ocr.xml.XmlWalk;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Texts and presentations of OpenDocument. */
public final class OpenText {
    private static final double LINE = 14;

    private final OdfPackage office;
    private final Pictures pictures;
    private final OdfStyles styles = new OdfStyles();
    private final Element header = new Element("div");
    private final Element footer = new Element("div");
    private final Element text = new Element("div");
    private Paper paper = Paper.A4;

    private OpenText(OdfPackage office, Pictures pictures) {
        this.office = office;
        this.pictures = pictures;
    }

    public static Document read(Path file, long mostUnpacked, Pictures pictures) throws IOException {
        try (OdfPackage office = OdfPackage.open(file, mostUnpacked)) {
            return new OpenText(office, pictures).read();
        }
    }

    private Document read() {
        office.read("styles.xml", this::part);
        office.read("content.xml", this::part);
        boolean slides = !text.select(".slide").isEmpty();
        Paper used = slides
                ? new Paper(paper.width(), paper.height(), 0, 0, 0, 0)
                : paper.withTop(paper.top() + height(header)).withBottom(paper.bottom() + height(footer));
        Document document = used.document(slides ? slide(used) : "");
        Flow.styled(document.body(), styles.look("paragraph", ""));
        if (!slides) {
            Flow.running(document, "first-header", header, paper.top());
            Flow.running(document, "first-footer", footer, paper.bottom());
            Flow.running(document, "header", header, paper.top());
            Flow.running(document, "footer", footer, paper.bottom());
        }
        document.body().appendChild(text);
        return document;
    }

    private static String slide(Paper paper) {
        return ".slide { position: relative; height: %dpt; page-break-after: always; }%n"
                .formatted((int) paper.height() - 2);
    }

    private static double height(Element running) {
        return LINE * running.select("p").size();
    }

    private void part(XmlWalk xml) {
        xml.children(name -> {
            switch (name) {
                case "styles", "automatic-styles" -> styles.add(xml);
                case "master-styles" -> masters(xml);
                case "body" -> {
                    var body = new OdfBody(xml, office, styles, pictures);
                    body.blocks(text);
                    notes(body.notes());
                }
                default -> {}
            }
        });
    }

    /** The first master page is the one that a document begins with, unless it says otherwise, which few do. */
    private void masters(XmlWalk xml) {
        var seen = new boolean[1];
        xml.children(name -> {
            if (name.equals("master-page") && !seen[0]) {
                seen[0] = true;
                paper = styles.paper(xml.attribute("page-layout-name").orElse(""));
                xml.children(part -> {
                    if (part.equals("header") || part.equals("footer")) {
                        new OdfBody(xml, office, styles, pictures).blocks(part.equals("header") ? header : footer);
                    }
                });
            }
        });
    }

    private void notes(List<Element> notes) {
        if (!notes.isEmpty()) {
            text.appendElement("hr");
            notes.forEach(text::appendChild);
        }
    }
}
