package io.docket.domain.extraction.section;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Words by which pages are understood, from a resource of lines {@code NAME: word, phrase of words}. */
final class SectionWords {
    static final String TITLE = " title";

    private static final String RESOURCE = "/io/docket/domain/extraction/section-words.txt";
    private static final Set<String> OF_PAGES = Set.of("total", "carried", "page", "of", "closing", "identity");
    private static final SectionWords STANDARD = read();

    private final Map<String, List<String>> byName;

    private SectionWords(Map<String, List<String>> byName) {
        this.byName = Map.copyOf(byName);
    }

    /** The words that come with Docket. */
    static SectionWords standard() {
        return STANDARD;
    }

    List<String> of(String name) {
        return byName.getOrDefault(name, List.of());
    }

    /** The types of documents that there are words for. */
    Set<String> types() {
        return byName.keySet().stream()
                .filter(name -> !OF_PAGES.contains(name) && !name.endsWith(TITLE))
                .collect(Collectors.toUnmodifiableSet());
    }

    private static SectionWords read() {
        try (InputStream in = SectionWords.class.getResourceAsStream(RESOURCE)) {
            if (in == null) {
                throw new IllegalStateException("the resource " + RESOURCE + " is missing");
            }
            var byName = new TreeMap<String, List<String>>();
            new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .forEach(line -> {
                        int colon = line.indexOf(':');
                        byName.put(
                                line.substring(0, colon),
                                Arrays.stream(line.substring(colon + 1).split(","))
                                        .map(String::strip)
                                        .toList());
                    });
            return new SectionWords(new LinkedHashMap<>(byName));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
