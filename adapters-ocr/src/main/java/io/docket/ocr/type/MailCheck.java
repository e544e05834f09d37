package io.docket.ocr.type;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Whether a text is a mail: it begins with lines of a head, and some of these are of those that every mail has. */
final class MailCheck {
    private static final int HEAD = 64 * 1024;
    private static final int ENOUGH = 2;
    private static final Pattern LINE = Pattern.compile("([A-Za-z][A-Za-z0-9-]*):.*");
    private static final Set<String> OF_MAILS = Set.of(
            "from",
            "to",
            "cc",
            "subject",
            "date",
            "message-id",
            "received",
            "return-path",
            "mime-version",
            "delivered-to");

    private MailCheck() {}

    static boolean isMail(Path file) throws IOException {
        String head = head(file);
        int found = 0;
        for (String line : head.split("\r?\n|\r")) {
            Matcher field = LINE.matcher(line);
            if (field.matches()) {
                found += OF_MAILS.contains(field.group(1).toLowerCase(Locale.ROOT)) ? 1 : 0;
            } else if (!line.startsWith(" ") && !line.startsWith("\t")) {
                return line.isEmpty() && found >= ENOUGH;
            }
        }
        return found >= ENOUGH;
    }

    /** Whole lines alone, unless there is but one. */
    private static String head(Path file) throws IOException {
        try (InputStream content = Files.newInputStream(file)) {
            String start = new String(content.readNBytes(HEAD), StandardCharsets.ISO_8859_1);
            int end = start.lastIndexOf('\n');
            return start.length() < HEAD || end < 0 ? start : start.substring(0, end);
        }
    }
}
