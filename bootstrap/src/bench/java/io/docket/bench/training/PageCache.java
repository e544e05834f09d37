package io.docket.bench.training;

import io.docket.domain.document.Box;
import io.docket.domain.document.ReadPage;
import io.docket.domain.document.TextLine;
import io.docket.domain.document.TextSource;
import io.docket.domain.document.Word;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Keeps pages once read as text files in a folder, since reading a corpus takes minutes and training it seconds. */
record PageCache(Path folder) {
    Optional<List<ReadPage>> find(String name) throws IOException {
        Path file = file(name);
        return Files.exists(file) ? Optional.of(parse(Files.readAllLines(file))) : Optional.empty();
    }

    void keep(String name, List<ReadPage> pages) throws IOException {
        var text = new StringBuilder();
        for (ReadPage page : pages) {
            text.append("page\t%d\t%d\t%d\t%s\n".formatted(page.width(), page.height(), page.turns(), page.source()));
            for (TextLine line : page.lines()) {
                text.append("line\n");
                for (Word word : line.words()) {
                    Box box = word.box();
                    text.append("word\t%d\t%d\t%d\t%d\t%d\t%s\n"
                            .formatted(
                                    box.left(), box.top(), box.right(), box.bottom(), word.confidence(), word.text()));
                }
            }
        }
        Files.createDirectories(folder);
        Files.writeString(file(name), text);
    }

    private Path file(String name) {
        int dot = name.lastIndexOf('.');
        return folder.resolve(name.substring(0, dot).replace('/', '-') + ".pages");
    }

    private static List<ReadPage> parse(List<String> lines) {
        var pages = new ArrayList<ReadPage>();
        String[] head = {};
        var textLines = new ArrayList<TextLine>();
        var words = new ArrayList<Word>();
        for (String line : lines) {
            String[] cells = line.split("\t");
            switch (cells[0]) {
                case "page" -> {
                    finish(head, textLines, words, pages);
                    head = cells;
                }
                case "line" -> finish(textLines, words);
                default -> words.add(new Word(cells[6], box(cells), Integer.parseInt(cells[5])));
            }
        }
        finish(head, textLines, words, pages);
        return pages;
    }

    private static Box box(String[] cells) {
        int left = Math.max(0, Integer.parseInt(cells[1]));
        int top = Math.max(0, Integer.parseInt(cells[2]));
        return new Box(
                left, top, Math.max(left, Integer.parseInt(cells[3])), Math.max(top, Integer.parseInt(cells[4])));
    }

    private static void finish(List<TextLine> lines, List<Word> words) {
        if (!words.isEmpty()) {
            lines.add(new TextLine(words));
            words.clear();
        }
    }

    private static void finish(String[] head, List<TextLine> lines, List<Word> words, List<ReadPage> pages) {
        finish(lines, words);
        if (head.length > 0) {
            pages.add(new ReadPage(
                    pages.size(),
                    Integer.parseInt(head[1]),
                    Integer.parseInt(head[2]),
                    Integer.parseInt(head[3]),
                    TextSource.valueOf(head[4]),
                    lines));
        }
        lines.clear();
    }
}
