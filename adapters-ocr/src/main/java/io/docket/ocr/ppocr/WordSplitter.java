package io.docket.ocr.ppocr;

import io.docket.domain.document.TextLine;
import io.docket.domain.document.Word;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Parts a line's letters at spaces into words, and gives each the part of the box where its letters stand. */
final class WordSplitter {
    /** Letters are found near their middle; so many steps belong to a word before its first and behind its last. */
    private static final double BEFORE = 0.7;

    private static final double BEHIND = 1.2;

    private final int pageWidth;
    private final int pageHeight;

    WordSplitter(int pageWidth, int pageHeight) {
        this.pageWidth = pageWidth;
        this.pageHeight = pageHeight;
    }

    /** Empty when nothing but spaces was read. */
    Optional<TextLine> words(LineReading line) {
        List<Word> words = new ArrayList<>();
        List<Symbol> word = new ArrayList<>();
        for (Symbol symbol : line.symbols()) {
            if (!word.isEmpty() && symbol.blank()) {
                words.add(word(line, word));
                word.clear();
            }
            if (!symbol.blank()) {
                word.add(symbol);
            }
        }
        if (!word.isEmpty()) {
            words.add(word(line, word));
        }
        return words.isEmpty() ? Optional.empty() : Optional.of(new TextLine(words));
    }

    private Word word(LineReading line, List<Symbol> symbols) {
        StringBuilder text = new StringBuilder();
        double confidence = 0;
        for (Symbol symbol : symbols) {
            text.append(symbol.letter());
            confidence += symbol.confidence();
        }
        double from = Math.max(0, (symbols.get(0).step() - BEFORE) * line.stepShare());
        double to = Math.min(1, (symbols.get(symbols.size() - 1).step() + BEHIND) * line.stepShare());
        int percent = (int) Math.round(100 * confidence / symbols.size());
        return new Word(
                text.toString(),
                line.box().part(Math.min(from, to), to).bounds(pageWidth, pageHeight),
                Math.max(0, Math.min(100, percent)));
    }
}
