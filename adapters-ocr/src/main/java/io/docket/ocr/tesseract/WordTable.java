package io.docket.ocr.tesseract;

import io.docket.domain.document.Box;
import io.docket.domain.document.TextLine;
import io.docket.domain.document.Word;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Reads the table Tesseract answers, a row for each block, paragraph, line and word with tabs between its columns: level,
 * page, block, paragraph, line, word, left, top, width, height, confidence, text.
 */
final class WordTable {
    private static final String WORD_LEVEL = "5";
    private static final int COLUMNS = 12;

    private WordTable() {}

    static List<TextLine> parse(String table) {
        Map<String, List<Word>> lines = new LinkedHashMap<>();
        table.lines()
                .map(row -> row.split("\t", COLUMNS))
                .filter(row -> row.length == COLUMNS && row[0].equals(WORD_LEVEL) && !row[11].isBlank())
                .forEach(row -> lines.computeIfAbsent(row[2] + " " + row[3] + " " + row[4], key -> new ArrayList<>())
                        .add(word(row)));
        return lines.values().stream().map(TextLine::new).toList();
    }

    private static Word word(String[] row) {
        int left = Integer.parseInt(row[6]);
        int top = Integer.parseInt(row[7]);
        int confidence = (int) Math.round(Double.parseDouble(row[10]));
        return new Word(
                row[11].replaceAll("\\s+", ""),
                new Box(left, top, left + Integer.parseInt(row[8]), top + Integer.parseInt(row[9])),
                Math.max(0, Math.min(100, confidence)));
    }
}
