package io.docket.application.document;

import io.docket.domain.document.Box;
import io.docket.domain.document.ElectronicInvoice;
import io.docket.domain.document.MediaType;
import io.docket.domain.document.ReadPage;
import io.docket.domain.document.TextLine;
import io.docket.domain.document.TextSource;
import io.docket.domain.document.Word;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads plain UTF-8 text and nothing else, from the JDK alone: for programs that embed Docket and have text already. Each
 * character takes a cell of fixed size, a form feed begins a new page; there is no image of a page.
 */
public final class PlainTextReader implements DocumentReader {
    private static final int CELL_WIDTH = 16;
    private static final int CELL_HEIGHT = 32;
    private static final long MOST_BYTES = 8L << 20;
    private static final Pattern WORD = Pattern.compile("\\S+");

    @Override
    public Detected detect(Path file) {
        try {
            if (Files.size(file) > MOST_BYTES) {
                return new Detected.Unreadable("The text has more than " + MOST_BYTES + " bytes.");
            }
            String text = text(file);
            boolean binary = text.chars()
                    .anyMatch(character -> Character.isISOControl(character) && character > 13 || character == 0);
            return binary || text.isBlank()
                    ? new Detected.Unreadable("Only plain text can be read here, and this is none.")
                    : new Detected.Readable(MediaType.TEXT);
        } catch (CharacterCodingException foreign) {
            return new Detected.Unreadable("Only plain UTF-8 text can be read here, and this is none.");
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    @Override
    public OpenFile open(Path file, MediaType type) {
        if (type != MediaType.TEXT) {
            throw new UnreadableFile("Only plain text can be read here.");
        }
        try {
            return new OpenText(List.of(text(file).split("\f", -1)));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static String text(Path file) throws IOException {
        return StandardCharsets.UTF_8
                .newDecoder()
                .decode(ByteBuffer.wrap(Files.readAllBytes(file)))
                .toString();
    }

    @Override
    public void close() {}

    private record OpenText(List<String> pages) implements OpenFile {
        @Override
        public int pageCount() {
            return pages.size();
        }

        @Override
        public ReadPage read(int page) {
            List<String> rows = pages.get(page).lines().toList();
            int width = rows.stream().mapToInt(String::length).max().orElse(1);
            var lines = new ArrayList<TextLine>();
            for (int row = 0; row < rows.size(); row++) {
                List<Word> words = words(rows.get(row), row);
                if (!words.isEmpty()) {
                    lines.add(new TextLine(words));
                }
            }
            TextSource source = lines.isEmpty() ? TextSource.NONE : TextSource.GENERATED;
            return new ReadPage(
                    page, Math.max(1, width) * CELL_WIDTH, Math.max(1, rows.size()) * CELL_HEIGHT, 0, source, lines);
        }

        private static List<Word> words(String row, int number) {
            Matcher matcher = WORD.matcher(row);
            var words = new ArrayList<Word>();
            while (matcher.find()) {
                var box = new Box(
                        matcher.start() * CELL_WIDTH,
                        number * CELL_HEIGHT,
                        matcher.end() * CELL_WIDTH,
                        (number + 1) * CELL_HEIGHT);
                words.add(new Word(matcher.group(), box, 100));
            }
            return words;
        }

        @Override
        public byte[] image(int page, int turns, ImageType type) {
            throw new UnreadableFile("A page of plain text has no image.");
        }

        @Override
        public Optional<ElectronicInvoice> electronicInvoice() {
            return Optional.empty();
        }

        @Override
        public void close() {}
    }
}
