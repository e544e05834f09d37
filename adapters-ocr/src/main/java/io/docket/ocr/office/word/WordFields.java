package io.docket.ocr.office.word;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Locale;
import org.jsoup.nodes.Element;

/** Fields of Word: what they came to when the document was saved is shown, page numbers are counted anew. */
final class WordFields {
    private final Deque<Field> open = new ArrayDeque<>();

    private static final class Field {
        private final StringBuilder instruction = new StringBuilder();
        private boolean hidden = true;
    }

    /** {@code kind}: begin, separate or end. */
    void mark(String kind, Element parent) {
        switch (kind) {
            case "begin" -> open.push(new Field());
            case "separate" -> {
                if (!open.isEmpty()) {
                    open.peek().hidden = counted(open.peek().instruction.toString(), parent);
                }
            }
            case "end" -> {
                if (!open.isEmpty()) {
                    open.pop();
                }
            }
            default -> {}
        }
    }

    void instruction(String text) {
        if (!open.isEmpty()) {
            open.peek().instruction.append(text);
        }
    }

    /** Whether what comes now is an instruction, or replaced by a count. */
    boolean hides() {
        return open.stream().anyMatch(field -> field.hidden);
    }

    /** Puts a counter where an instruction asks for the number of the page or of all pages. */
    static boolean counted(String instruction, Element parent) {
        String name = instruction.strip().split("\\s+")[0].toUpperCase(Locale.ROOT);
        if (name.equals("PAGE") || name.equals("NUMPAGES")) {
            parent.appendElement("span").addClass(name.equals("PAGE") ? "page-number" : "page-count");
            return true;
        }
        return false;
    }
}
