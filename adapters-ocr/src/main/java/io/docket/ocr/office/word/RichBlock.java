package io.docket.ocr.office.word;

import com.rtfparserkit.rtf.Command;
import io.docket.ocr.office.page.BlockCount;
import io.docket.ocr.office.page.Flow;
import io.docket.ocr.office.page.TabLine;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Element;

/** Where text of an RTF file goes: the paragraphs and tables of its body, of a header or of a footer. */
final class RichBlock {
    private static final double TWENTIETHS = 20;

    private final Element parent;
    private final BlockCount count;
    private Element paragraph = new Element("p");
    private TabLine line = new TabLine();
    private Element cell = new Element("td");
    private Element row = new Element("tr");
    private Element table = new Element("table");
    private boolean used;
    private List<Cell> cells = new ArrayList<>();
    private Cell next = new Cell();
    private String edge = "";
    private RichLook look = new RichLook();

    /** How a cell is defined: its right edge, its lines, and whether it goes on the one beside or above. */
    private static final class Cell {
        private final Map<String, String> look = new LinkedHashMap<>();
        private int right;
        private boolean merged;
    }

    RichBlock(Element parent, BlockCount count) {
        this.parent = parent;
        this.count = count;
    }

    Element line(RichLook now) {
        begin(now);
        return paragraph;
    }

    /** Whether something stands in the paragraph already. */
    boolean isOpen() {
        return used;
    }

    private void begin(RichLook now) {
        look = now;
        if (!used) {
            used = true;
            now.stops().forEach(line::stop);
        }
    }

    void text(String text, RichLook now) {
        begin(now);
        line.text(text, now.letters());
        Flow.text(paragraph, now.letters(), text);
    }

    void tab(RichLook now) {
        begin(now);
        line.tab(paragraph);
    }

    /** Ends the paragraph, in the body or in the cell that is open. */
    void end(RichLook now) {
        count.next();
        line.settle();
        Flow.close(paragraph);
        Flow.styled(paragraph, now.paragraph());
        if (now.inTable()) {
            cell.appendChild(paragraph);
        } else {
            endTable();
            parent.appendChild(paragraph);
        }
        paragraph = new Element("p");
        line = new TabLine();
        used = false;
    }

    void finish() {
        if (used) {
            end(look);
        }
        if (cell.childNodeSize() > 0) {
            endCell(look);
        }
        if (row.childNodeSize() > 0) {
            endRow();
        }
        endTable();
    }

    private void endTable() {
        if (table.childNodeSize() > 0) {
            parent.appendChild(table);
            table = new Element("table");
        }
    }

    void pageBreak() {
        endTable();
        Flow.pageBreak(parent);
    }

    private void endCell(RichLook now) {
        count.next();
        line.settle();
        Flow.close(paragraph);
        cell.appendChild(Flow.styled(paragraph, now.paragraph()));
        row.appendChild(cell);
        paragraph = new Element("p");
        line = new TabLine();
        used = false;
        cell = new Element("td");
    }

    private void endRow() {
        int left = 0;
        int place = 0;
        Element before = null;
        for (Element one : List.copyOf(row.children())) {
            Cell definition = place < cells.size() ? cells.get(place) : new Cell();
            place++;
            if (definition.merged && before != null) {
                one.childNodesCopy().stream()
                        .filter(node ->
                                node instanceof Element inner && !inner.text().isBlank())
                        .forEach(before::appendChild);
                before.attr("colspan", String.valueOf(1 + Math.max(1, Integer.parseInt("0" + before.attr("colspan")))));
                one.remove();
            } else {
                var style = new LinkedHashMap<>(definition.look);
                if (definition.right > left) {
                    style.put("width", Math.min(1_500, (definition.right - left) / TWENTIETHS) + "pt");
                }
                Flow.styled(one, style);
                before = one;
            }
            left = Math.max(left, definition.right);
        }
        table.appendChild(row);
        row = new Element("tr");
    }

    /** A command about tables; answers whether it was one. */
    boolean table(Command command, int value, RichLook now) {
        switch (command) {
            case trowd -> {
                cells = new ArrayList<>();
                next = new Cell();
                edge = "";
            }
            case cellx -> {
                next.right = value;
                cells.add(next);
                next = new Cell();
            }
            case clmrg -> next.merged = true;
            case clbrdrt -> edge = "border-top";
            case clbrdrb -> edge = "border-bottom";
            case clbrdrl -> edge = "border-left";
            case clbrdrr -> edge = "border-right";
            case brdrs, brdrth, brdrdb, brdrdot, brdrdash, brdrhair -> {
                if (!edge.isEmpty()) {
                    next.look.put(edge, "0.75pt solid #000000");
                }
            }
            case brdrnone, brdrnil -> next.look.remove(edge);
            case trbrdrt, trbrdrl, trbrdrb, trbrdrr, trbrdrh, trbrdrv, brdrt, brdrb, brdrl, brdrr -> edge = "";
            case cell -> endCell(now);
            case nestcell -> tab(now);
            case nestrow -> line(now).appendElement("br");
            case row -> endRow();
            default -> {
                return false;
            }
        }
        return true;
    }
}
