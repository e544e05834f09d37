package io.docket.rest.wire;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a part's Content-Disposition says: its name, and its file's name without any folder. In quotes, browsers write a quote
 * and line ends as the HTML standard has it (%22, %0D, %0A), other programs a quote as \"; nothing else is encoded.
 */
record PartName(String name, Optional<String> filename) {
    private static final Pattern PARAMETER =
            Pattern.compile(";\\s*([^=;\\s]+)\\s*=\\s*(?:\"((?:[^\"\\\\]|\\\\.)*)\"|([^;]*))");
    private static final String EXTENDED = "utf-8''";

    static PartName of(Map<String, String> headers) {
        var parameters = new HashMap<String, String>();
        Matcher matcher = PARAMETER.matcher(headers.getOrDefault("content-disposition", ""));
        while (matcher.find()) {
            String value = matcher.group(2) == null ? matcher.group(3).strip() : unquoted(matcher.group(2));
            parameters.putIfAbsent(matcher.group(1).toLowerCase(Locale.ROOT), value);
        }
        String name = parameters.get("name");
        if (name == null) {
            throw MultipartReader.malformed("has a part without a name");
        }
        Optional<String> filename = Optional.ofNullable(parameters.get("filename*"))
                .filter(value -> value.toLowerCase(Locale.ROOT).startsWith(EXTENDED))
                .map(value -> decoded(value.substring(EXTENDED.length())))
                .or(() -> Optional.ofNullable(parameters.get("filename")))
                .map(PartName::withoutFolder)
                .filter(text -> !text.isBlank());
        return new PartName(name, filename);
    }

    private static String unquoted(String text) {
        return text.replace("\\\"", "\"")
                .replace("%22", "\"")
                .replace("%0D", "\r")
                .replace("%0A", "\n");
    }

    private static String decoded(String text) {
        try {
            return URLDecoder.decode(text.replace("+", "%2B"), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException wrong) {
            throw MultipartReader.malformed("has a part whose file name is not encoded properly");
        }
    }

    private static String withoutFolder(String path) {
        String name = path.substring(Math.max(path.lastIndexOf('/'), path.lastIndexOf('\\')) + 1);
        return name.replaceAll("\\p{Cntrl}", "_");
    }
}
