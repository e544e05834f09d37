package io.docket.ocr.office.page;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Locale;
import java.util.zip.GZIPInputStream;

/**
 * The fonts that pages are written with, whatever the machine has: Liberation, whose letters are as wide as those of Arial,
 * Times New Roman and Courier New, so that lines break where their writer saw them break; and DejaVu for all other signs.
 */
public enum Face {
    SANS("LiberationSans-Regular"),
    SANS_BOLD("LiberationSans-Bold"),
    SANS_ITALIC("LiberationSans-Italic"),
    SANS_BOLD_ITALIC("LiberationSans-BoldItalic"),
    SERIF("LiberationSerif-Regular"),
    SERIF_BOLD("LiberationSerif-Bold"),
    SERIF_ITALIC("LiberationSerif-Italic"),
    SERIF_BOLD_ITALIC("LiberationSerif-BoldItalic"),
    MONO("LiberationMono-Regular"),
    MONO_BOLD("LiberationMono-Bold"),
    SIGNS("DejaVuSans");

    private final String file;

    Face(String file) {
        this.file = file;
    }

    public InputStream open() {
        try {
            return new GZIPInputStream(Face.class.getResourceAsStream(file + ".ttf.gz"));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    public boolean isBold() {
        return name().contains("BOLD");
    }

    public boolean isItalic() {
        return name().endsWith("ITALIC");
    }

    /** The family, as style sheets and drawings name it. */
    public String family() {
        return name().charAt(0) + name().split("_")[0].substring(1).toLowerCase(Locale.ROOT);
    }

    /** The face of a family, as {@link #family()} names it, in a weight and slant, as far as there is one. */
    public static Face of(String family, boolean bold, boolean italic) {
        for (Face face : values()) {
            boolean slanted = face.isItalic() == italic || family.equals(MONO.family());
            if (face.family().equals(family) && face.isBold() == bold && slanted) {
                return face;
            }
        }
        return SIGNS;
    }

    /** The face whose font is of this name. */
    public static Face named(String font) {
        for (Face face : values()) {
            if (face.file.replace("-Regular", "").equals(font.replace("-Regular", ""))) {
                return face;
            }
        }
        return SANS;
    }

    /** The family that looks most like one of another name. */
    public static String familyLike(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        if (lower.matches(".*(mono|courier|consol|typewriter|fixed).*")) {
            return MONO.family();
        }
        boolean serif = lower.matches(
                ".*(times|roman|georgia|garamond|cambria|palatino|book|century|minion|bodoni|caslon|baskerville).*");
        return serif || lower.contains("serif") && !lower.contains("sans") ? SERIF.family() : SANS.family();
    }
}
