package io.docket.ocr.office.page;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/**
 * Measures and writes text that is placed by hand. A sign that the wanted face lacks is taken from {@link Face#SIGNS}, and
 * one that no face has is shown as a box.
 */
final class Letters implements AutoCloseable {
    private static final int BOX = 0x25A1;

    private final PDDocument document;
    private final Map<Face, Loaded> faces = new EnumMap<>(Face.class);

    Letters(PDDocument document) {
        this.document = document;
    }

    private record Loaded(TrueTypeFont file, PDFont font, CmapLookup signs, Map<Integer, Float> widths) {
        boolean has(int sign) {
            return signs.getGlyphId(sign) > 0;
        }

        float width(int sign) {
            Float known = widths.get(sign);
            if (known == null) {
                try {
                    known = (float) file.getAdvanceWidth(signs.getGlyphId(sign)) / file.getUnitsPerEm();
                } catch (IOException broken) {
                    throw new UncheckedIOException(broken);
                }
                widths.put(sign, known);
            }
            return known;
        }
    }

    PDFont font(Face face) {
        return loaded(face).font();
    }

    private Loaded loaded(Face face) {
        return faces.computeIfAbsent(face, this::load);
    }

    private Loaded load(Face face) {
        try (InputStream content = face.open()) {
            TrueTypeFont file = new TTFParser().parse(new RandomAccessReadBuffer(content));
            // Ligatures cost more time than all the rest, and come back as other signs when the text is read.
            file.setEnableGsub(false);
            return new Loaded(
                    file, PDType0Font.load(document, file, true), file.getUnicodeCmapLookup(), new HashMap<>());
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private Face faceOf(int sign, Face wanted) {
        return loaded(wanted).has(sign) ? wanted : Face.SIGNS;
    }

    private int shown(int sign, Face wanted) {
        return loaded(wanted).has(sign) || loaded(Face.SIGNS).has(sign) ? sign : BOX;
    }

    /** In parts of the font's size. */
    float width(int sign, Face face) {
        int shown = shown(sign, face);
        return loaded(faceOf(shown, face)).width(shown);
    }

    float width(String text, Face face) {
        float width = 0;
        for (int index = 0; index < text.length(); ) {
            int sign = text.codePointAt(index);
            width += width(sign, face);
            index += Character.charCount(sign);
        }
        return width;
    }

    /** Writes a line whose baseline begins at a place in points, counted from the lower left of the page. */
    void write(PDPageContentStream page, String text, Face face, float size, float x, float y) throws IOException {
        page.beginText();
        page.newLineAtOffset(x, y);
        var run = new StringBuilder();
        Face current = face;
        for (int index = 0; index < text.length(); ) {
            int sign = text.codePointAt(index);
            index += Character.charCount(sign);
            int shown = shown(sign, face);
            Face next = faceOf(shown, face);
            if (next != current) {
                show(page, run, current, size);
                current = next;
            }
            run.appendCodePoint(shown);
        }
        show(page, run, current, size);
        page.endText();
    }

    private void show(PDPageContentStream page, StringBuilder run, Face face, float size) throws IOException {
        if (run.length() > 0) {
            page.setFont(loaded(face).font(), size);
            page.showText(run.toString());
            run.setLength(0);
        }
    }

    @Override
    public void close() throws IOException {
        for (Loaded loaded : faces.values()) {
            loaded.file().close();
        }
    }
}
