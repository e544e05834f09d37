package io.docket.domain.extraction.table;

import io.docket.domain.document.Box;
import io.docket.domain.extraction.layout.Piece;
import io.docket.domain.extraction.lexicon.Role;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Texts that begin below each other, by the index of their row, from the left edge that they share. */
record TextColumn(int left, Map<Integer, List<Piece>> texts) {
    private static final double LONGEST = 30;
    private static final double LETTERS = 3;
    private static final double SAID = 3;
    private static final double CODE = 3;
    private static final double FILLED = 2;

    /** A code, a date or a size has hardly any letters in a row. */
    private static final int WORD = 4;

    TextColumn(int left) {
        this(left, new TreeMap<>());
    }

    void add(int row, Piece text) {
        texts.computeIfAbsent(row, at -> new ArrayList<>()).add(text);
    }

    List<Piece> in(int row) {
        return texts.getOrDefault(row, List.of());
    }

    Box box() {
        return Box.around(
                texts.values().stream().flatMap(List::stream).map(Piece::box).toList());
    }

    /** How much speaks for it that it describes what was sold: many letters, words rather than codes, and the word over it. */
    double describes(int rows, Optional<HeaderCell> over) {
        double letters = 0;
        int codes = 0;
        for (List<Piece> row : texts.values()) {
            letters += Math.min(
                    LONGEST, row.stream().mapToLong(TextColumn::letters).sum());
            codes += row.stream().allMatch(TextColumn::isCode) ? 1 : 0;
        }
        return LETTERS * letters / LONGEST / texts.size()
                - CODE * codes / texts.size()
                + FILLED * texts.size() / rows
                + over.map(TextColumn::said).orElse(0.0);
    }

    private static double said(HeaderCell words) {
        if (words.roles().contains(Role.DESCRIPTION)) {
            return SAID;
        }
        return words.roles().isEmpty() ? 0 : -SAID;
    }

    static long letters(Piece text) {
        return text.text().chars().filter(Character::isLetter).count();
    }

    static boolean isCode(Piece text) {
        int longest = 0;
        int length = 0;
        boolean digits = false;
        for (int at = text.start(); at < text.end(); at++) {
            char read = text.segment().text().charAt(at);
            length = Character.isLetter(read) ? length + 1 : 0;
            longest = Math.max(longest, length);
            digits |= Character.isDigit(read);
        }
        return digits && longest < WORD;
    }
}
