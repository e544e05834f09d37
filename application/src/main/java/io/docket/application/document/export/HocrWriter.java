package io.docket.application.document.export;

import io.docket.domain.document.Box;
import io.docket.domain.document.ReadPage;
import io.docket.domain.document.TextLine;
import io.docket.domain.document.Word;
import java.io.IOException;
import java.io.OutputStream;

/** hOCR 1.2 as XHTML: pages, lines and words with their boxes in pixels, and how surely each word was read. */
public final class HocrWriter implements PagesWriter {
    private static final String DOCTYPE = "<!DOCTYPE html PUBLIC \"-//W3C//DTD XHTML 1.0 Transitional//EN\""
            + " \"http://www.w3.org/TR/xhtml1/DTD/xhtml1-transitional.dtd\">";

    private final XmlOut xml;

    /** Begins the file for a document of that name and so many pages. */
    public HocrWriter(OutputStream out, String name, int pages) throws IOException {
        xml = new XmlOut(out).doctype(DOCTYPE);
        xml.start("html", "xmlns", "http://www.w3.org/1999/xhtml").line();
        xml.start("head").line().leaf("title", name).line();
        xml.empty("meta", "http-equiv", "Content-Type", "content", "text/html; charset=utf-8")
                .line();
        meta("ocr-system", "Docket");
        meta("ocr-capabilities", "ocr_page ocr_line ocrx_word");
        meta("ocr-number-of-pages", Integer.toString(pages));
        xml.end().line().start("body").line();
    }

    private void meta(String name, String content) throws IOException {
        xml.empty("meta", "name", name, "content", content).line();
    }

    @Override
    public void page(ReadPage page) throws IOException {
        String number = Integer.toString(page.number() + 1);
        xml.start(
                        "div",
                        "class",
                        "ocr_page",
                        "id",
                        "page_" + number,
                        "title",
                        bbox(new Box(0, 0, page.width(), page.height())) + "; ppageno " + page.number()
                                + "; scan_res 200 200")
                .line();
        for (int line = 0; line < page.lines().size(); line++) {
            line(page.lines().get(line), number + "_" + (line + 1));
        }
        xml.end().line();
    }

    private void line(TextLine line, String id) throws IOException {
        xml.start("span", "class", "ocr_line", "id", "line_" + id, "title", bbox(line.box()));
        for (int index = 0; index < line.words().size(); index++) {
            xml.line();
            Word word = line.words().get(index);
            xml.leaf(
                    "span",
                    word.text(),
                    "class",
                    "ocrx_word",
                    "id",
                    "word_" + id + "_" + (index + 1),
                    "title",
                    bbox(word.box()) + "; x_wconf " + word.confidence());
        }
        xml.end().line();
    }

    private static String bbox(Box box) {
        return "bbox " + box.left() + " " + box.top() + " " + box.right() + " " + box.bottom();
    }

    @Override
    public void end() throws IOException {
        xml.end().line().end().line().finish();
    }
}
