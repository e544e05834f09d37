package io.docket.rest.wire;

import java.nio.charset.StandardCharsets;

/** The Content-Disposition of a file (RFC 6266): a plain name for old clients, the true one in UTF-8 for all others. */
final class Disposition {
    private static final String PLAIN = "[^A-Za-z0-9 ._-]";
    private static final String UNRESERVED = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-._~";

    private Disposition() {}

    static String attachment(String filename) {
        return "attachment; filename=\"" + filename.replaceAll(PLAIN, "_") + "\"; filename*=UTF-8''"
                + encoded(filename);
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
