package io.docket.application.document.export;

import io.docket.domain.document.Box;
import io.docket.domain.document.ReadPage;
import io.docket.domain.document.TextLine;
import io.docket.domain.document.Word;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.stream.Stream;

/** ALTO 4.4: pages, lines and words with their places in pixels, and how surely each word was read. */
public final class AltoWriter implements PagesWriter {
    private static final String NAMESPACE = "http://www.loc.gov/standards/alto/ns-v4#";

    private final XmlOut xml;

    /** Begins the file for a document of that name. */
    public AltoWriter(OutputStream out, String name) throws IOException {
        xml = new XmlOut(out);
        xml.start(
                        "alto",
                        "xmlns",
                        NAMESPACE,
                        "xmlns:xsi",
                        "http://www.w3.org/2001/XMLSchema-instance",
                        "xsi:schemaLocation",
                        NAMESPACE + " http://www.loc.gov/standards/alto/v4/alto-4-4.xsd",
                        "SCHEMAVERSION",
                        "4.4")
                .line();
        xml.start("Description").line();
        xml.leaf("MeasurementUnit", "pixel").line();
        xml.start("sourceImageInformation").leaf("fileName", name).end().line();
        xml.start("Processing", "ID", "reading")
                .leaf("processingCategory", "contentGeneration")
                .start("processingSoftware")
                .leaf("softwareName", "Docket")
                .end()
                .end()
                .line();
        xml.end().line().start("Layout").line();
    }

    @Override
    public void page(ReadPage page) throws IOException {
        String number = Integer.toString(page.number() + 1);
        String width = Integer.toString(page.width());
        String height = Integer.toString(page.height());
        xml.start(
                        "Page",
                        "ID",
                        "page_" + number,
                        "PHYSICAL_IMG_NR",
                        number,
                        "WIDTH",
                        width,
                        "HEIGHT",
                        height,
                        "PROCESSINGREFS",
                        "reading")
                .line();
        xml.start("PrintSpace", "HPOS", "0", "VPOS", "0", "WIDTH", width, "HEIGHT", height)
                .line();
        if (!page.lines().isEmpty()) {
            Box all = Box.around(page.lines().stream().map(TextLine::box).toList());
            xml.start("TextBlock", at("ID", "block_" + number, all)).line();
            for (int line = 0; line < page.lines().size(); line++) {
                line(page.lines().get(line).words(), page.lines().get(line).box(), number + "_" + (line + 1));
            }
            xml.end().line();
        }
        xml.end().line().end().line();
    }

    private void line(List<Word> words, Box box, String id) throws IOException {
        xml.start("TextLine", at("ID", "line_" + id, box)).line();
        for (int index = 0; index < words.size(); index++) {
            if (index > 0) {
                xml.empty("SP").line();
            }
            Word word = words.get(index);
            xml.empty(
                    "String",
                    Stream.concat(
                                    Stream.of(at("ID", "word_" + id + "_" + (index + 1), word.box())),
                                    Stream.of("WC", probability(word.confidence()), "CONTENT", word.text()))
                            .toArray(String[]::new));
            xml.line();
        }
        xml.end().line();
    }

    private static String probability(int percent) {
        return percent == 100 ? "1" : "0." + (percent < 10 ? "0" : "") + percent;
    }

    private static String[] at(String name, String value, Box box) {
        return new String[] {
            name,
            value,
            "HPOS",
            Integer.toString(box.left()),
            "VPOS",
            Integer.toString(box.top()),
            "WIDTH",
            Integer.toString(box.width()),
            "HEIGHT",
            Integer.toString(box.height())
        };
    }

    @Override
    public void end() throws IOException {
        xml.end().line().end().line().finish();
    }
}
