package io.docket.rest.wire;

import io.docket.application.kernel.Refusal;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;

/**
 * Reads a mask such as {@code {id,roles{role}}}, {@code id,name} or {@code *}: names parted by commas, each with a mask of
 * its own in braces if wanted; the outermost braces may be left out. White space does not matter.
 */
final class MaskParser {
    private static final int MOST_BYTES = 4 << 10;
    private static final int MOST_DEPTH = 64;

    private final String text;
    private int position;

    private MaskParser(String text) {
        this.text = text;
    }

    static Mask parse(String text) {
        if (text.getBytes(StandardCharsets.UTF_8).length > MOST_BYTES) {
            throw malformed("is longer than " + MOST_BYTES + " bytes");
        }
        var parser = new MaskParser(text);
        boolean braced = parser.skips('{');
        Mask mask = parser.names(1);
        if (braced) {
            parser.expect('}');
        }
        parser.expectEnd();
        return mask;
    }

    private Mask names(int depth) {
        if (depth > MOST_DEPTH) {
            throw malformed("is nested deeper than " + MOST_DEPTH + " levels");
        }
        boolean others = false;
        var named = new LinkedHashMap<String, Mask>();
        do {
            if (skips('*')) {
                others = true;
            } else {
                String name = name();
                Mask below = Mask.ALL;
                if (skips('{')) {
                    below = names(depth + 1);
                    expect('}');
                }
                if (named.put(name, below) != null) {
                    throw malformed("names " + name + " twice");
                }
            }
        } while (skips(','));
        return new Mask(others, named);
    }

    private String name() {
        skipSpace();
        int start = position;
        while (position < text.length() && isName(text.charAt(position))) {
            position++;
        }
        if (start == position) {
            throw malformed("lacks a name at character " + (position + 1));
        }
        return text.substring(start, position);
    }

    private static boolean isName(char character) {
        return !Character.isWhitespace(character) && "{},*".indexOf(character) < 0;
    }

    private boolean skips(char wanted) {
        skipSpace();
        if (position < text.length() && text.charAt(position) == wanted) {
            position++;
            return true;
        }
        return false;
    }

    private void expect(char wanted) {
        if (!skips(wanted)) {
            throw malformed("lacks " + wanted + " at character " + (position + 1));
        }
    }

    private void expectEnd() {
        skipSpace();
        if (position < text.length()) {
            throw malformed("goes on after its end at character " + (position + 1));
        }
    }

    private void skipSpace() {
        while (position < text.length() && Character.isWhitespace(text.charAt(position))) {
            position++;
        }
    }

    private static Refusal malformed(String reason) {
        return Refusal.of(Refusal.Kind.MALFORMED, "bad_mask", "The mask in X-Fields " + reason + ".");
    }
}
