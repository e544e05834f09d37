package io.docket.ocr.pdf;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.regex.Pattern;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.common.PDStream;

/**
 * The font of words that are not to be seen: its codes are UTF-16, every one shows the same empty glyph, half as wide as
 * the font is high, and stands for itself when text is searched or copied.
 */
final class UnseenFont {
    /** A glyph's width in parts of the font's size. */
    static final double WIDTH = 0.5;

    private static final Pattern SUPPLEMENTARY = Pattern.compile("[\\x{10000}-\\x{10FFFF}\\p{Cs}]");

    private static final int UNITS = 1000;
    private static final int CODES = 0x10000;
    private static final int RANGES = 256;
    private static final int RANGES_AT_A_TIME = 64;

    /** A glyph that is none, beside the one that stands for what is missing, which PDF/A forbids to show. */
    private static final int GLYPH = 1;

    private static final COSName NAME = COSName.getPDFName("DocketGlyphless");

    private UnseenFont() {}

    /** The font as a dictionary of that document. */
    static COSDictionary in(PDDocument document) throws IOException {
        var font = new COSDictionary();
        font.setItem(COSName.TYPE, COSName.FONT);
        font.setItem(COSName.SUBTYPE, COSName.TYPE0);
        font.setItem(COSName.BASE_FONT, NAME);
        font.setItem(COSName.ENCODING, COSName.IDENTITY_H);
        var descendants = new COSArray();
        descendants.add(descendant(document));
        font.setItem(COSName.DESCENDANT_FONTS, descendants);
        font.setItem(COSName.TO_UNICODE, packed(document, toUnicode().getBytes(StandardCharsets.US_ASCII)));
        return font;
    }

    private static COSDictionary descendant(PDDocument document) throws IOException {
        var system = new COSDictionary();
        system.setString(COSName.REGISTRY, "Adobe");
        system.setString(COSName.ORDERING, "Identity");
        system.setInt(COSName.SUPPLEMENT, 0);
        var font = new COSDictionary();
        font.setItem(COSName.TYPE, COSName.FONT);
        font.setItem(COSName.SUBTYPE, COSName.CID_FONT_TYPE2);
        font.setItem(COSName.BASE_FONT, NAME);
        font.setItem(COSName.CIDSYSTEMINFO, system);
        font.setItem(COSName.DW, COSInteger.get(Math.round(WIDTH * UNITS)));
        font.setItem(COSName.CID_TO_GID_MAP, packed(document, glyphs()));
        font.setItem(COSName.FONT_DESC, descriptor(document));
        return font;
    }

    private static COSDictionary descriptor(PDDocument document) throws IOException {
        var descriptor = new COSDictionary();
        descriptor.setItem(COSName.TYPE, COSName.FONT_DESC);
        descriptor.setItem(COSName.FONT_NAME, NAME);
        // Of fixed width, and with codes of its own.
        descriptor.setInt(COSName.FLAGS, 1 | 4);
        descriptor.setItem(COSName.FONT_BBOX, new PDRectangle(0, 0, (float) (WIDTH * UNITS), UNITS).getCOSArray());
        descriptor.setInt(COSName.ITALIC_ANGLE, 0);
        descriptor.setInt(COSName.ASCENT, UNITS);
        descriptor.setInt(COSName.DESCENT, 0);
        descriptor.setInt(COSName.CAP_HEIGHT, UNITS);
        descriptor.setInt(COSName.STEM_V, UNITS / 10);
        byte[] program = program();
        PDStream file = packed(document, program);
        file.getCOSObject().setInt(COSName.LENGTH1, program.length);
        descriptor.setItem(COSName.FONT_FILE2, file);
        return descriptor;
    }

    private static byte[] program() throws IOException {
        try (InputStream stream = UnseenFont.class.getResourceAsStream("glyphless.ttf")) {
            return stream.readAllBytes();
        }
    }

    private static byte[] glyphs() {
        var glyphs = new byte[2 * CODES];
        for (int code = 0; code < CODES; code++) {
            glyphs[2 * code + 1] = GLYPH;
        }
        return glyphs;
    }

    /** By rows of 256 codes, since a range may not go beyond its last byte. */
    private static String toUnicode() {
        var map = new StringBuilder("""
                /CIDInit /ProcSet findresource begin
                12 dict begin
                begincmap
                /CIDSystemInfo << /Registry (Adobe) /Ordering (UCS) /Supplement 0 >> def
                /CMapName /Adobe-Identity-UCS def
                /CMapType 2 def
                1 begincodespacerange
                <0000> <FFFF>
                endcodespacerange
                """);
        for (int range = 0; range < RANGES; range++) {
            if (range % RANGES_AT_A_TIME == 0) {
                map.append(RANGES_AT_A_TIME).append(" beginbfrange\n");
            }
            map.append(String.format(Locale.ROOT, "<%1$02X00> <%1$02XFF> <%1$02X00>\n", range));
            if (range % RANGES_AT_A_TIME == RANGES_AT_A_TIME - 1) {
                map.append("endbfrange\n");
            }
        }
        return map.append("endcmap\nCMapName currentdict /CMap defineresource pop\nend\nend\n")
                .toString();
    }

    private static PDStream packed(PDDocument document, byte[] content) throws IOException {
        return new PDStream(document, new ByteArrayInputStream(content), COSName.FLATE_DECODE);
    }

    /** Text of which each character is one code: emoji and the like, which need two, become U+FFFD. */
    static String showable(String text) {
        return SUPPLEMENTARY.matcher(text).replaceAll("\uFFFD");
    }

    /** A word's codes in hexadecimal, as a content stream shows them. */
    static void show(String word, OutputStream content) throws IOException {
        var codes = new StringBuilder(4 * word.length() + 6).append('<');
        for (int index = 0; index < word.length(); index++) {
            codes.append(String.format("%04X", (int) word.charAt(index)));
        }
        content.write(codes.append("> Tj\n").toString().getBytes(StandardCharsets.US_ASCII));
    }
}
