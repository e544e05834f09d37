package io.docket.ocr.office.sheet;

import io.docket.ocr.office.ooxml.PackageParts;
import io.docket.ocr.office.page.DrawnTexts;
import io.docket.ocr.xml.XmlWalk;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.apache.poi.openxml4j.opc.PackagePart;

/** What is drawn over a sheet: shapes, and charts, whose numbers stand in the cells. */
final class SheetDrawing {
    private final DrawnTexts texts = new DrawnTexts();
    private final Set<String> charts = new LinkedHashSet<>();

    private SheetDrawing() {}

    static DrawnTexts texts(PackageParts sheet) {
        var drawing = new SheetDrawing();
        sheet.ofKind("drawing").ifPresent(drawing::read);
        return drawing.texts;
    }

    /** Charts are read once each, when it is known which there are: whatever they name in turn is nothing. */
    private void read(PackagePart part) {
        texts.part(() -> PackageParts.read(part, this::below));
        for (String chart : List.copyOf(charts)) {
            new PackageParts(part)
                    .target(chart)
                    .ifPresent(found -> texts.part(() -> PackageParts.read(found, this::below)));
        }
    }

    private DrawnTexts below(XmlWalk xml) {
        xml.children(name -> {
            switch (name) {
                case "p" -> {
                    var text = new StringBuilder();
                    runs(xml, text);
                    texts.add(text.toString());
                }
                case "Fallback" -> {}
                default -> {
                    if (name.equals("chart")) {
                        xml.attribute("id").ifPresent(charts::add);
                    }
                    below(xml);
                }
            }
        });
        return texts;
    }

    private static void runs(XmlWalk xml, StringBuilder text) {
        xml.children(name -> {
            if (name.equals("t")) {
                text.append(xml.text());
            } else {
                runs(xml, text);
            }
        });
    }
}
