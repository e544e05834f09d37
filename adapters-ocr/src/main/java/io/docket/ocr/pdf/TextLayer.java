package io.docket.ocr.pdf;

import io.docket.domain.document.Box;
import io.docket.domain.document.TextLine;
import io.docket.domain.document.Word;
import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/** The words of a page's text layer. Text that is drawn twice to look bold is read once. */
final class TextLayer {
    private static final int CERTAIN = 100;

    private final List<Word> words = new ArrayList<>();
    private int characters;
    private int unknown;

    private TextLayer() {}

    static TextLayer of(PDDocument document, int number, PageScale scale) throws IOException {
        var collector = new Collector(scale);
        collector.setStartPage(number + 1);
        collector.setEndPage(number + 1);
        collector.writeText(document, Writer.nullWriter());
        var layer = new TextLayer();
        var open = new ArrayList<Glyph>();
        for (Glyph glyph : collector.glyphs) {
            if (glyph.isBlank()) {
                layer.close(open);
                continue;
            }
            if (!open.isEmpty() && !glyph.follows(open.get(open.size() - 1))) {
                layer.close(open);
            }
            open.add(glyph);
        }
        layer.close(open);
        return layer;
    }

    private void close(List<Glyph> open) {
        var text = new StringBuilder();
        open.forEach(glyph -> text.append(glyph.text()));
        String word = text.toString().replaceAll("[\\s\\p{Z}\\p{Cc}]", "");
        word.codePoints().forEach(this::count);
        if (!word.isEmpty()) {
            Box box = Box.around(open.stream().map(Glyph::box).toList());
            if (box.width() > 0 && box.height() > 0) {
                words.add(new Word(word, box, CERTAIN));
            }
        }
        open.clear();
    }

    private void count(int character) {
        characters++;
        int type = Character.getType(character);
        if (character == 0xFFFD || type == Character.PRIVATE_USE || type == Character.UNASSIGNED) {
            unknown++;
        }
    }

    /** Each word as a line of its own, to be joined in reading order. */
    List<TextLine> runs() {
        return words.stream().map(word -> new TextLine(List.of(word))).toList();
    }

    long letters() {
        return words.stream()
                .flatMapToInt(word -> word.text().codePoints())
                .filter(Character::isLetterOrDigit)
                .count();
    }

    /** Whether the layer says what can be seen: at most one character in twenty has no meaning. */
    boolean isSound() {
        return unknown * 20 <= characters;
    }

    private static final class Collector extends PDFTextStripper {
        private final PageScale scale;
        private final List<Glyph> glyphs = new ArrayList<>();
        private final Set<String> seen = new HashSet<>();

        Collector(PageScale scale) {
            this.scale = scale;
        }

        @Override
        protected void processTextPosition(TextPosition position) {
            if (position.getUnicode() == null) {
                return;
            }
            Glyph glyph = Glyph.of(position, scale);
            if (glyph.isBlank() || seen.add(place(glyph))) {
                glyphs.add(glyph);
            }
        }

        /** Two equal characters within a sixth of their size are one. */
        private static String place(Glyph glyph) {
            double grid = Math.max(0.5, glyph.size() / 6);
            return glyph.text() + Math.round(glyph.start().getX() / grid) + "/"
                    + Math.round(glyph.start().getY() / grid);
        }

        @Override
        protected void writePage() {
            // The glyphs are all that is wanted; PDFBox's own idea of lines is not.
        }
    }
}
