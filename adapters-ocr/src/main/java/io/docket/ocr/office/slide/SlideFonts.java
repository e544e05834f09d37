package io.docket.ocr.office.slide;

import io.docket.ocr.office.page.Face;
import io.docket.ocr.xml.Interruption;
import java.awt.Font;
import java.awt.FontFormatException;
import java.awt.Graphics2D;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.poi.common.usermodel.fonts.FontInfo;
import org.apache.poi.sl.draw.DrawFontManagerDefault;

/** Draws text of slides with the fonts that pages are written with, whatever fonts it asks for. */
final class SlideFonts extends DrawFontManagerDefault {
    private static final Map<Face, Font> LOADED = new ConcurrentHashMap<>();
    private static final String BOX = "\u25A1";

    private record Named(String typeface) implements FontInfo {
        @Override
        public String getTypeface() {
            return typeface;
        }
    }

    static Font font(Face face) {
        return LOADED.computeIfAbsent(face, SlideFonts::load);
    }

    private static Font load(Face face) {
        try (InputStream content = face.open()) {
            return Font.createFont(Font.TRUETYPE_FONT, content);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        } catch (FontFormatException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    @Override
    public FontInfo getMappedFont(Graphics2D graphics, FontInfo wanted) {
        String name = wanted == null || wanted.getTypeface() == null ? "" : wanted.getTypeface();
        return new Named(Face.familyLike(name));
    }

    @Override
    public FontInfo getFallbackFont(Graphics2D graphics, FontInfo wanted) {
        return new Named(Face.SIGNS.family());
    }

    @Override
    public String mapFontCharset(Graphics2D graphics, FontInfo wanted, String text) {
        Interruption.check();
        var shown = new StringBuilder();
        text.codePoints().forEach(sign -> {
            boolean known = font(Face.SANS).canDisplay(sign) || font(Face.SIGNS).canDisplay(sign);
            shown.append(known || Character.isWhitespace(sign) ? Character.toString(sign) : BOX);
        });
        return shown.toString();
    }

    @Override
    public Font createAWTFont(Graphics2D graphics, FontInfo wanted, double size, boolean bold, boolean italic) {
        return font(Face.of(wanted.getTypeface(), bold, italic)).deriveFont((float) size);
    }
}
