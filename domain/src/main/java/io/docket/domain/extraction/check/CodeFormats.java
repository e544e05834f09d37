package io.docket.domain.extraction.check;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;

/** How the rest of a code looks after the two letters of its country; from a resource of lines {@code XX = expression}. */
public record CodeFormats(Map<String, Pattern> byCountry) {
    public CodeFormats {
        byCountry = Map.copyOf(byCountry);
    }

    /** International bank account numbers. */
    public static CodeFormats ibans() {
        return read("/io/docket/domain/extraction/iban-formats.txt");
    }

    /** VAT numbers of Europe. */
    public static CodeFormats vatNumbers() {
        return read("/io/docket/domain/extraction/vat-formats.txt");
    }

    private static CodeFormats read(String resource) {
        try (InputStream in = CodeFormats.class.getResourceAsStream(resource)) {
            if (in == null) {
                throw new IllegalStateException("the resource " + resource + " is missing");
            }
            var formats = new TreeMap<String, Pattern>();
            new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .forEach(line -> formats.put(
                            line.substring(0, line.indexOf('=')).strip(),
                            Pattern.compile(
                                    line.substring(line.indexOf('=') + 1).strip())));
            return new CodeFormats(formats);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
