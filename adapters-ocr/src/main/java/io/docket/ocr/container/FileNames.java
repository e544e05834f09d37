package io.docket.ocr.container;

import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/** The names of files in containers: shown to people, and never used as names of files here. */
final class FileNames {
    private static final int LONGEST = 200;
    private static final Set<String> LEFT_BEHIND = Set.of(".ds_store", "thumbs.db", "desktop.ini");

    private FileNames() {}

    /** As it can be shown: without what would climb out of a folder, without signs that hide something, not too long. */
    static String shown(String name, String otherwise) {
        String path = Arrays.stream(visible(name).replace('\\', '/').split("/"))
                .map(String::strip)
                .filter(segment -> !segment.isEmpty() && !segment.matches("\\.+|[A-Za-z]:"))
                .collect(Collectors.joining("/"));
        String shown = path.length() > LONGEST ? "…" + path.substring(path.length() - LONGEST) : path;
        return shown.isBlank() ? otherwise : shown;
    }

    /** Neither control signs nor those that turn the direction of writing, by which an ending can be disguised. */
    private static String visible(String name) {
        return name.codePoints()
                .filter(sign -> !Character.isISOControl(sign) && Character.getType(sign) != Character.FORMAT)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    /** Made by a system beside somebody's files. */
    static boolean leftBehind(String name) {
        String lower = name.replace('\\', '/').toLowerCase(Locale.ROOT);
        return lower.startsWith("__macosx/") || LEFT_BEHIND.contains(lower.substring(lower.lastIndexOf('/') + 1));
    }
}
