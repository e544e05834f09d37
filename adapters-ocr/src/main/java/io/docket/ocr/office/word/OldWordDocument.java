package io.docket.ocr.office.word;

import io.docket.application.document.UnreadableFile;
import io.docket.ocr.office.page.CleanHtml;
import io.docket.ocr.office.page.Flow;
import io.docket.ocr.office.page.Paper;
import io.docket.ocr.office.page.Pictures;
import io.docket.ocr.scratch.ScratchFailure;
import io.docket.ocr.xml.Interruption;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Base64;
import java.util.Map;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.apache.poi.hwpf.HWPFDocument;
import org.apache.poi.hwpf.HWPFDocumentCore;
import org.apache.poi.hwpf.converter.WordToHtmlConverter;
import org.apache.poi.hwpf.usermodel.HeaderStories;
import org.apache.poi.hwpf.usermodel.Paragraph;
import org.apache.poi.hwpf.usermodel.Range;
import org.apache.poi.hwpf.usermodel.Section;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.jsoup.Jsoup;
import org.jsoup.helper.W3CDom;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Word documents of 97 to 2003: POI makes HTML of them, which is cleaned as that of a stranger. */
public final class OldWordDocument {
    private static final double TWENTIETHS = 20;
    private static final double LINE = 14;
    private static final double EDGE = 36;

    private OldWordDocument() {}

    public static Document read(Path file, Pictures pictures) throws IOException {
        try (var compound = new POIFSFileSystem(file.toFile(), true);
                var word = new HWPFDocument(compound)) {
            return read(word, pictures);
        } catch (UnreadableFile | ScratchFailure said) {
            throw said;
        } catch (RuntimeException broken) {
            throw new UnreadableFile("The Word document is damaged and cannot be read.", broken);
        }
    }

    private static Document read(HWPFDocument word, Pictures pictures) {
        var stories = new HeaderStories(word);
        Element header = lines(stories.getOddHeaderSubrange());
        Element footer = lines(stories.getOddFooterSubrange());
        Paper paper = paper(word.getRange().getSection(0));
        Document document = CleanHtml.onto(
                paper.withTop(Math.max(paper.top(), EDGE + LINE * header.childrenSize()))
                        .withBottom(Math.max(paper.bottom(), EDGE + LINE * footer.childrenSize())),
                html(word),
                pictures);
        // Where boxes stand is not known of old files; their text must not be lost.
        document.body().appendChild(lines(word.getMainTextboxRange()));
        Element first = lines(stories.getFirstHeaderSubrange());
        Element firstFooter = lines(stories.getFirstFooterSubrange());
        Flow.runningFirst(document, "first-header", first.childrenSize() > 0 ? first : header, EDGE);
        Flow.runningFirst(document, "first-footer", firstFooter.childrenSize() > 0 ? firstFooter : footer, EDGE);
        Flow.runningFirst(document, "header", header, EDGE);
        Flow.runningFirst(document, "footer", footer, EDGE);
        return document;
    }

    private static Document html(HWPFDocument word) {
        try {
            var converter = new Converter(DocumentBuilderFactory.newDefaultInstance()
                    .newDocumentBuilder()
                    .newDocument());
            converter.setPicturesManager((content, type, name, width, height) ->
                    "data:" + type.getMime() + ";base64," + Base64.getEncoder().encodeToString(content));
            converter.processDocument(word);
            return Jsoup.parse(W3CDom.asString(converter.getDocument(), W3CDom.OutputHtml()));
        } catch (ParserConfigurationException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static Paper paper(Section section) {
        return new Paper(
                section.getPageWidth() / TWENTIETHS,
                section.getPageHeight() / TWENTIETHS,
                section.getMarginTop() / TWENTIETHS,
                section.getMarginRight() / TWENTIETHS,
                section.getMarginBottom() / TWENTIETHS,
                section.getMarginLeft() / TWENTIETHS);
    }

    /** The text of a header, whose fields for page numbers POI leaves as they were saved. */
    private static Element lines(Range story) {
        Element lines = new Element("div");
        if (story != null) {
            Range.stripFields(story.text())
                    .strip()
                    .lines()
                    .flatMap(line -> line.replace('\r', '\n').lines())
                    .filter(line -> !line.isBlank())
                    .forEach(line -> Flow.text(lines.appendElement("p"), Map.of(), line.strip()));
        }
        return lines;
    }

    /** POI's converter, with breaks of pages, and with a gap behind the numbers of lists. */
    private static final class Converter extends WordToHtmlConverter {
        Converter(org.w3c.dom.Document empty) {
            super(empty);
        }

        @Override
        protected void processPageBreak(HWPFDocumentCore word, org.w3c.dom.Element flow) {
            org.w3c.dom.Element end = getDocument().createElement("div");
            end.setAttribute("style", "page-break-before:always");
            flow.appendChild(end);
        }

        @Override
        protected void processParagraph(
                HWPFDocumentCore word, org.w3c.dom.Element parent, int level, Paragraph paragraph, String bullet) {
            Interruption.check();
            super.processParagraph(word, parent, level, paragraph, label(bullet, paragraph));
        }

        private static String label(String bullet, Paragraph paragraph) {
            if (bullet == null || bullet.isBlank()) {
                return "";
            }
            // Signs of the font Symbol have no meaning in any other.
            String shown = bullet.strip().replaceAll("[\\uE000-\\uF8FF]", "\u2022");
            String text = paragraph.getList().getNumberText((char) paragraph.getIlvl());
            boolean dotted = text != null && text.endsWith(".") && !shown.endsWith(".");
            return shown + (dotted ? "." : "") + "\u00A0 ";
        }
    }
}
