package io.docket.ocr;

import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.docket.application.document.DocumentReader;
import io.docket.application.document.TypeDetector.Detected;
import io.docket.application.document.UnpackedFile;
import io.docket.domain.document.ReadPage;
import io.docket.domain.document.Word;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.io.TempDir;

/** Office files through the reader, as a document's pages are read; the samples were written by LibreOffice. */
abstract class OfficeSamples {
    final DocumentReader reader = DocumentReaders.standard();

    @TempDir
    Path folder;

    @AfterEach
    void close() {
        reader.close();
    }

    Path sample(String name) throws IOException {
        try (InputStream content = OfficeSamples.class.getResourceAsStream("office/" + name)) {
            byte[] bytes = name.endsWith(".gz") ? new GZIPInputStream(content).readAllBytes() : content.readAllBytes();
            return Files.write(folder.resolve(name), bytes);
        }
    }

    DocumentReader.OpenFile open(Path file) {
        Detected.Readable found = assertInstanceOf(Detected.Readable.class, reader.detect(file));
        UnpackedFile.Pages pages = reader.unpack(
                        file, found.type(), file.getFileName().toString(), folder, () -> {})
                .get(0)
                .pages()
                .orElseThrow();
        return reader.open(pages.file(), pages.type());
    }

    List<ReadPage> read(Path file) {
        try (DocumentReader.OpenFile open = open(file)) {
            var pages = new ArrayList<ReadPage>();
            for (int page = 0; page < open.pageCount(); page++) {
                pages.add(open.read(page));
            }
            return pages;
        }
    }

    /** A sample with a part of it changed. */
    Path changed(String name, String part, String from, String to) throws IOException {
        Path file = sample(name);
        try (var zip = FileSystems.newFileSystem(file, Map.of())) {
            Path inside = zip.getPath(part);
            String text = Files.readString(inside);
            assertTrue(text.contains(from), part);
            Files.writeString(inside, text.replaceFirst(Pattern.quote(from), Matcher.quoteReplacement(to)));
        }
        return file;
    }

    static List<String> words(ReadPage page) {
        return page.lines().stream()
                .flatMap(line -> line.words().stream())
                .map(Word::text)
                .toList();
    }

    String text(Path file) {
        return read(file).stream().flatMap(page -> words(page).stream()).collect(Collectors.joining(" "));
    }
}
