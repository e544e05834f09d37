package io.docket.domain.extraction.lexicon;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** A resource of lines {@code name = word | word}; lines that begin with # are comments, a name may occur again. */
record LexiconFile(List<Entry> entries) {
    record Entry(String name, List<String> words) {}

    LexiconFile {
        entries = List.copyOf(entries);
    }

    static LexiconFile read(String resource) {
        try (InputStream in = LexiconFile.class.getResourceAsStream(resource)) {
            if (in == null) {
                throw new IllegalStateException("the resource " + resource + " is missing");
            }
            return parse(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    static LexiconFile parse(String text) {
        var entries = new ArrayList<Entry>();
        text.lines().map(String::strip).forEach(line -> {
            if (line.isEmpty() || line.startsWith("#")) {
                return;
            }
            int equals = line.indexOf('=');
            if (equals < 1) {
                throw new IllegalStateException("a line without a name: " + line);
            }
            var words = new ArrayList<String>();
            for (String word : line.substring(equals + 1).split("\\|")) {
                if (!word.isBlank()) {
                    words.add(word.strip());
                }
            }
            entries.add(new Entry(line.substring(0, equals).strip(), List.copyOf(words)));
        });
        return new LexiconFile(entries);
    }
}
