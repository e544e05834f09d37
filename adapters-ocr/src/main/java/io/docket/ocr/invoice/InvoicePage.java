package io.docket.ocr.invoice;

import io.docket.domain.document.Box;
import io.docket.domain.document.ElectronicInvoice;
import io.docket.domain.document.ReadPage;
import io.docket.domain.document.TextLine;
import io.docket.domain.document.TextSource;
import io.docket.domain.document.Word;
import java.awt.Color;
import java.awt.Font;
import java.awt.FontMetrics;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A page of A4 at 200 dpi that shows an electronic invoice's values, one a row behind its name. Words have their place by
 * cells of fixed width, and the image draws each into its place, so that boxes do not depend on the fonts of the machine.
 */
record InvoicePage(List<TextLine> lines) {
    private static final int WIDTH = 1654;
    private static final int HEIGHT = 2339;
    private static final int MARGIN = 120;
    private static final int ROW = 44;
    private static final int LETTER = 16;
    private static final int TALL = 30;
    private static final int ROWS = (HEIGHT - 2 * MARGIN) / ROW;
    private static final int COLUMNS = (WIDTH - 2 * MARGIN) / LETTER;
    private static final int VALUES = 26;

    private static final Map<String, String> NAMES = new LinkedHashMap<>();

    static {
        NAMES.put("invoice_number", "Invoice number");
        NAMES.put("issue_date", "Issue date");
        NAMES.put("due_date", "Due date");
        NAMES.put("seller_name", "Seller");
        NAMES.put("seller_vat", "Seller's VAT number");
        NAMES.put("buyer_name", "Buyer");
        NAMES.put("currency", "Currency");
        NAMES.put("net_amount", "Net amount");
        NAMES.put("tax_amount", "Tax amount");
        NAMES.put("gross_amount", "Gross amount");
        NAMES.put("iban", "IBAN");
    }

    static List<InvoicePage> of(ElectronicInvoice invoice) {
        var rows = new ArrayList<String>();
        rows.add("Electronic invoice");
        NAMES.forEach((field, name) -> {
            if (invoice.fields().containsKey(field)) {
                String gap = " ".repeat(VALUES - name.length());
                rows.addAll(wrapped(name + gap + invoice.fields().get(field), VALUES));
            }
        });
        invoice.lines().forEach(line -> {
            String numbers = String.join(
                    "  ",
                    line.getOrDefault("quantity", ""),
                    line.getOrDefault("unit_price", ""),
                    line.getOrDefault("amount", ""));
            rows.addAll(wrapped(line.getOrDefault("description", "") + "  " + numbers, 0));
        });
        var pages = new ArrayList<InvoicePage>();
        for (int from = 0; from < rows.size(); from += ROWS) {
            pages.add(page(rows.subList(from, Math.min(rows.size(), from + ROWS))));
        }
        return pages;
    }

    /** Cuts a row at the last space that fits, and lets the rest begin below its value. */
    private static List<String> wrapped(String text, int indent) {
        var rows = new ArrayList<String>();
        String rest = text.replaceAll("\\p{Cntrl}", " ").stripTrailing();
        while (rest.length() > COLUMNS) {
            int cut = rest.lastIndexOf(' ', COLUMNS);
            cut = cut <= indent ? COLUMNS : cut;
            rows.add(rest.substring(0, cut));
            rest = " ".repeat(indent) + rest.substring(cut).strip();
        }
        rows.add(rest);
        return rows;
    }

    private static InvoicePage page(List<String> rows) {
        var lines = new ArrayList<TextLine>();
        for (int row = 0; row < rows.size(); row++) {
            List<Word> words = words(rows.get(row), MARGIN + row * ROW);
            if (!words.isEmpty()) {
                lines.add(new TextLine(words));
            }
        }
        return new InvoicePage(lines);
    }

    private static List<Word> words(String row, int top) {
        var words = new ArrayList<Word>();
        int start = -1;
        for (int index = 0; index <= row.length(); index++) {
            boolean blank = index == row.length() || Character.isWhitespace(row.charAt(index));
            if (!blank && start < 0) {
                start = index;
            } else if (blank && start >= 0) {
                var box = new Box(MARGIN + start * LETTER, top, MARGIN + index * LETTER, top + TALL);
                words.add(new Word(row.substring(start, index), box, 100));
                start = -1;
            }
        }
        return words;
    }

    ReadPage read(int number) {
        return new ReadPage(number, WIDTH, HEIGHT, 0, TextSource.GENERATED, lines);
    }

    BufferedImage image() {
        var image = new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = image.createGraphics();
        try {
            graphics.setColor(Color.WHITE);
            graphics.fillRect(0, 0, WIDTH, HEIGHT);
            graphics.setColor(Color.BLACK);
            graphics.setRenderingHint(RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
            graphics.setFont(new Font(Font.MONOSPACED, Font.PLAIN, 26));
            lines.forEach(line -> line.words().forEach(word -> draw(word, graphics)));
        } finally {
            graphics.dispose();
        }
        return image;
    }

    private static void draw(Word word, Graphics2D graphics) {
        FontMetrics metrics = graphics.getFontMetrics();
        double stretch = (double) word.box().width() / Math.max(1, metrics.stringWidth(word.text()));
        Graphics2D placed = (Graphics2D) graphics.create();
        try {
            placed.translate(word.box().left(), word.box().top() + metrics.getAscent() - 2);
            placed.scale(stretch, 1);
            placed.drawString(word.text(), 0, 0);
        } finally {
            placed.dispose();
        }
    }
}
