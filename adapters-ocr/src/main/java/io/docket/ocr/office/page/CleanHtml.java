package io.docket.ocr.office.page;

import io.docket.application.document.UnreadableFile;
import io.docket.ocr.text.WebPage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.safety.Cleaner;
import org.jsoup.safety.Safelist;

/**
 * HTML of strangers without what could run, fetch, or hide something: text, tables and harmless styles stay, and pictures
 * where the page carries them in itself.
 */
public final class CleanHtml {
    /** Deeper nesting would use up the stack of who lays it out. */
    static final int DEEPEST = 200;

    /** As wide as A4 between its margins, in pixels of HTML. */
    private static final int PAPER = 640;

    private static final long MOST_BYTES = 16L << 20;
    private static final int WIDEST = 1_400;
    private static final int MOST_COLUMNS = 100;
    private static final int MOST_ROWS = 1_000;
    private static final double POINTS_PER_PIXEL = 0.75;
    private static final double MARGIN = 57;
    private static final double TALL = Math.sqrt(2);

    private CleanHtml() {}

    public static Document read(Path file, Pictures pictures) throws IOException {
        if (Files.size(file) > MOST_BYTES) {
            throw new UnreadableFile("The page has more than " + MOST_BYTES + " bytes.");
        }
        return of(WebPage.of(Files.readAllBytes(file)), pictures);
    }

    private static Document of(Document page, Pictures pictures) {
        Document clean = clean(page, pictures);
        double width = widest(clean) * POINTS_PER_PIXEL + 2 * MARGIN;
        return onto(new Paper(width, width * TALL, MARGIN, MARGIN, MARGIN, MARGIN), LOOK, page, clean);
    }

    /** The cleaned page on a paper that somebody else knows, whose margins are those of the page. */
    public static Document onto(Paper paper, Document page, Pictures pictures) {
        page.body().clearAttributes();
        return onto(paper, "", page, clean(page, pictures));
    }

    private static Document clean(Document page, Pictures pictures) {
        Document clean = new Cleaner(safelist()).clean(page);
        clean.body().attributes().addAll(page.body().attributes());
        clean.body().getAllElements().forEach(element -> restrain(element, pictures));
        return clean;
    }

    private static Document onto(Paper paper, String look, Document page, Document clean) {
        String sheets = page.select("style").stream().map(Element::data).collect(Collectors.joining("\n"));
        Document document = paper.document(look + SafeStyle.sheet(sheets));
        Element body = document.body().appendElement("div");
        body.attr("style", clean.body().attr("style"))
                .attr("class", clean.body().attr("class"));
        // All at once: one by one, each would be searched for among those that are left.
        body.appendChildren(new ArrayList<>(clean.body().childNodes()));
        return document;
    }

    private static final String LOOK = """
            p { margin: 8pt 0; }
            h1, h2, h3, h4, h5, h6 { margin: 10pt 0; }
            table { border-collapse: separate; }
            td, th { vertical-align: middle; padding: 1pt; }
            """;

    private static Safelist safelist() {
        return Safelist.relaxed()
                .addTags("body", "center", "font", "hr", "s", "strike", "del", "ins", "big", "tt", "kbd", "samp", "var")
                .addTags("address", "article", "section", "header", "footer", "main", "nav", "aside", "figure")
                .addTags("figcaption", "details", "summary", "mark", "label", "fieldset", "legend", "abbr", "time")
                .removeAttributes("a", "href")
                .removeProtocols("img", "src", "http", "https")
                .addProtocols("img", "src", "data")
                .addAttributes(":all", "style", "class", "id", "align", "valign", "bgcolor", "dir")
                .addAttributes("table", "border", "cellpadding", "cellspacing")
                .addAttributes("td", "height")
                .addAttributes("tr", "height")
                .addAttributes("font", "color", "size", "face");
    }

    private static void restrain(Element element, Pictures pictures) {
        bounded(element, "colspan", MOST_COLUMNS);
        bounded(element, "rowspan", MOST_ROWS);
        bounded(element, "span", MOST_COLUMNS);
        var style = new LinkedHashMap<String, String>();
        presentation(element, style);
        style.putAll(SafeStyle.declarations(element.attr("style")));
        element.removeAttr("style");
        if (!style.isEmpty()) {
            element.attr("style", SafeStyle.text(style));
        }
        if (element.normalName().equals("img")) {
            Optional<String> address = ownPicture(element.attr("src"), pictures);
            address.ifPresentOrElse(own -> element.attr("src", own), () -> element.tagName("span"));
        }
    }

    private static void bounded(Element element, String attribute, int most) {
        String value = element.attr(attribute);
        if (!value.isEmpty() && !(value.matches("\\d{1,6}") && Integer.parseInt(value) <= most)) {
            element.attr(attribute, value.matches("\\d+") ? String.valueOf(most) : "1");
        }
    }

    /** The older attributes for what styles say today. */
    private static void presentation(Element element, Map<String, String> style) {
        String old = "text-align:" + element.attr("align") + ";vertical-align:" + element.attr("valign")
                + ";background-color:" + element.attr("bgcolor") + ";color:" + element.attr("color")
                + ";width:" + length(element.attr("width")) + ";height:" + length(element.attr("height"));
        style.putAll(SafeStyle.declarations(old));
        if (!element.attr("face").isEmpty()) {
            style.put("font-family", Face.familyLike(element.attr("face")));
        }
        element.removeAttr("width").removeAttr("height").removeAttr("face");
    }

    private static String length(String value) {
        return value.matches("\\d{1,4}") ? value + "px" : value;
    }

    private static Optional<String> ownPicture(String source, Pictures pictures) {
        int comma = source.indexOf(',');
        if (comma < 0 || !source.substring(0, comma).endsWith(";base64")) {
            return Optional.empty();
        }
        try {
            byte[] bytes = Base64.getMimeDecoder().decode(source.substring(comma + 1));
            return pictures.address(source, () -> new ByteArrayInputStream(bytes));
        } catch (IllegalArgumentException damaged) {
            return Optional.empty();
        }
    }

    /** The widest box that has its width in pixels: letters and mails are often tables of some 700. */
    private static int widest(Document page) {
        return page.body().getAllElements().stream()
                .map(element -> SafeStyle.declarations(element.attr("style")).getOrDefault("width", ""))
                .filter(width -> width.matches("\\d{1,4}px"))
                .mapToInt(width -> Math.min(WIDEST, Integer.parseInt(width.replace("px", ""))))
                .reduce(PAPER, Math::max);
    }
}
