package io.docket.ocr.office.word;

import io.docket.ocr.office.ooxml.OfficePackage;
import io.docket.ocr.office.ooxml.PackageParts;
import io.docket.ocr.office.page.Flow;
import io.docket.ocr.office.page.Paper;
import io.docket.ocr.office.page.Pictures;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * Word documents since 2007. POI opens the package; its text is walked through here, since POI's own model leaves out what
 * forms and letterheads are made of: text boxes and content controls.
 */
public final class WordDocument {
    private static final double LINE = 14;

    private final Pictures pictures;
    private final PackageParts main;
    private final WordStyles styles;
    private final WordNumbering numbering;
    private final List<String> notes = new ArrayList<>();

    private WordDocument(PackageParts main, Pictures pictures) {
        this.main = main;
        this.pictures = pictures;
        this.styles = main.read("styles", WordStyles::of).orElseGet(WordStyles::none);
        this.numbering = main.read("numbering", WordNumbering::of).orElseGet(WordNumbering::none);
    }

    public static Document read(Path file, Pictures pictures) throws IOException {
        try (OfficePackage office = OfficePackage.open(file)) {
            return new WordDocument(office.main(), pictures).read();
        }
    }

    private Document read() {
        Element text = new Element("div");
        List<WordSection> sections = blocks(main.part(), text);
        if (sections.isEmpty()) {
            sections = List.of(new WordSection(Paper.A4, java.util.Map.of(), false, true, LINE, LINE));
        }
        WordSection section = sections.get(0);
        Element header = part("header-default", section);
        Element footer = part("footer-default", section);
        Paper paper = section.paper()
                .withTop(Math.max(section.paper().top(), section.header() + height(header)))
                .withBottom(Math.max(section.paper().bottom(), section.footer() + height(footer)));
        Document document = paper.document("");
        Flow.styled(document.body(), styles.body());
        boolean own = section.ownFirstPage();
        Flow.running(document, "first-header", own ? part("header-first", section) : header, section.header());
        Flow.running(document, "first-footer", own ? part("footer-first", section) : footer, section.footer());
        Flow.running(document, "header", header, section.header());
        Flow.running(document, "footer", footer, section.footer());
        document.body().appendChild(text);
        notes(document.body());
        return document;
    }

    private List<WordSection> blocks(PackagePart part, Element parent) {
        return PackageParts.read(part, xml -> {
            var body = new WordBody(xml, new PackageParts(part), styles, numbering, pictures, notes);
            body.blocks(parent);
            return body.sections();
        });
    }

    private Element part(String kind, WordSection section) {
        Element element = new Element("div");
        main.target(section.parts().getOrDefault(kind, "")).ifPresent(part -> blocks(part, element));
        return element;
    }

    /** About how high a header is, so that text begins below it. */
    private static double height(Element element) {
        return LINE * element.select("p").size()
                + element.select("img").stream().mapToDouble(picture -> 60).sum();
    }

    private void notes(Element parent) {
        if (notes.isEmpty()) {
            return;
        }
        List<String> wanted = List.copyOf(notes);
        parent.appendElement("hr");
        main.ofKind("footnotes")
                .ifPresent(part -> PackageParts.read(part, xml -> {
                    var body =
                            new WordBody(xml, new PackageParts(part), styles, numbering, pictures, new ArrayList<>());
                    xml.children(name -> {
                        int number = wanted.indexOf(xml.attribute("id").orElse("")) + 1;
                        if (number > 0) {
                            Element note = parent.appendElement("div")
                                    .attr("style", "font-size:80%")
                                    .appendText(number + " ");
                            body.blocks(note);
                        }
                    });
                    return wanted;
                }));
    }
}
