package io.docket.rest.wire;

import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;

/**
 * The Content-Disposition of a file (RFC 6266): a plain name for old clients, the true one in UTF-8 for all others. What a
 * client might take for a folder, a line's end, or a turn of writing that hides a name's ending, is in neither.
 */
final class Disposition {
    private static final Pattern TREACHEROUS = Pattern.compile(
            "[\\p{Cntrl}\\p{Cs}/\\\\\\u2028\\u2029\\u200e\\u200f\\u061c\\u202a-\\u202e\\u2066-\\u2069]");
    private static final Pattern LEADING_DOTS = Pattern.compile("^[. ]+");
    private static final String PLAIN = "[^A-Za-z0-9 ._-]";
    private static final String UNRESERVED = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-._~";

    private Disposition() {}

    static String attachment(String filename) {
        String name = LEADING_DOTS
                .matcher(TREACHEROUS.matcher(filename).replaceAll("_"))
                .replaceFirst("_");
        return "attachment; filename=\"" + name.replaceAll(PLAIN, "_") + "\"; filename*=UTF-8''" + encoded(name);
    }

    private static String encoded(String filename) {
        var text = new StringBuilder();
        for (byte octet : filename.getBytes(StandardCharsets.UTF_8)) {
            char character = (char) (octet & 0xff);
            if (UNRESERVED.indexOf(character) >= 0) {
                text.append(character);
            } else {
                text.append(String.format("%%%02X", octet & 0xff));
            }
        }
        return text.toString();
    }
}
