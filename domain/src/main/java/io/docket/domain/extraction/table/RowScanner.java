package io.docket.domain.extraction.table;

import io.docket.domain.document.Box;
import io.docket.domain.extraction.layout.Piece;
import io.docket.domain.extraction.layout.Row;
import io.docket.domain.extraction.layout.Segment;
import io.docket.domain.extraction.lexicon.Lexicon;
import java.util.ArrayList;
import java.util.List;

/** Takes the numbers off the edges of a row's segments; numbers inside a text are part of it. */
final class RowScanner {
    /** As far from its neighbour, in heights of a line, as two words of a text seldom stand. */
    private static final double APART = 0.8;

    private static final double UPRIGHT = 1.5;
    private static final int SHORTEST_UPRIGHT = 3;
    private static final int LONGEST_UNIT = 8;

    private final NumberScanner scanner;

    RowScanner(Lexicon lexicon) {
        this.scanner = new NumberScanner(lexicon);
    }

    /** A row of a page whose characters are all as wide as said, or 0 where their widths differ. */
    PrintedRow scan(Row row, double characterWidth) {
        var numbers = new ArrayList<NumberCell>();
        var texts = new ArrayList<Piece>();
        List<Stretch> stretches = row.segments().stream()
                .flatMap(segment -> stretches(segment, characterWidth).stream())
                .toList();
        long most = stretches.stream().mapToLong(Stretch::letters).max().orElse(0);
        stretches.forEach(stretch -> split(
                stretch.segment(), stretch.letters() < most ? stretch.withUnit() : stretch.tokens(), numbers, texts));
        return new PrintedRow(row, numbers, texts);
    }

    /** Words and numbers of a segment that stand close to each other. */
    private record Stretch(Segment segment, List<Token> tokens) {
        long letters() {
            return tokens.stream()
                    .filter(token -> !token.isNumber())
                    .mapToLong(token -> segment.text()
                            .substring(token.start(), token.end())
                            .chars()
                            .filter(Character::isLetter)
                            .count())
                    .sum();
        }

        /** A single short word after a single number is its unit, whatever it is called, where the row says more elsewhere. */
        List<Token> withUnit() {
            boolean both = tokens.size() == 2
                    && tokens.get(0).isUnitless()
                    && !tokens.get(1).isNumber()
                    && tokens.get(1).end() - tokens.get(1).start() <= LONGEST_UNIT
                    && Character.isLetter(segment.text().charAt(tokens.get(1).start()));
            return both ? List.of(tokens.get(0).withUnitTo(tokens.get(1).end())) : tokens;
        }
    }

    private List<Stretch> stretches(Segment segment, double characterWidth) {
        var stretches = new ArrayList<Stretch>();
        List<Token> tokens = tokens(segment, characterWidth);
        int from = 0;
        for (int at = 1; at <= tokens.size(); at++) {
            if (at == tokens.size() || isApart(segment, tokens.get(at - 1), tokens.get(at), characterWidth)) {
                stretches.add(new Stretch(segment, tokens.subList(from, at)));
                from = at;
            }
        }
        return stretches;
    }

    private List<Token> tokens(Segment segment, double characterWidth) {
        var tokens = new ArrayList<Token>();
        String text = segment.text();
        int at = 0;
        while (at < text.length()) {
            if (text.charAt(at) == ' ') {
                at++;
                continue;
            }
            Token token = scanner.at(segment, at, characterWidth);
            if (!isUpright(segment, token)) {
                tokens.add(token);
            }
            at = token.end();
        }
        return tokens;
    }

    /** A word that is much higher than it is wide runs up or down the page's edge. */
    private static boolean isUpright(Segment segment, Token token) {
        Box box = new Piece(segment, token.start(), token.end()).box();
        return token.end() - token.start() >= SHORTEST_UPRIGHT && box.height() > UPRIGHT * box.width();
    }

    private static boolean isApart(Segment segment, Token left, Token right, double characterWidth) {
        Piece before = new Piece(segment, left.start(), left.end());
        Piece after = new Piece(segment, right.start(), right.end());
        double height = (before.box().height() + after.box().height()) / 2.0;
        return after.box().left() - before.box().right() > Math.max(APART, FixedPitch.SPACE * characterWidth) * height;
    }

    private static void split(Segment segment, List<Token> close, List<NumberCell> numbers, List<Piece> texts) {
        int first = 0;
        while (first < close.size() && close.get(first).isNumber()) {
            first++;
        }
        int last = close.size();
        while (last > first && close.get(last - 1).isNumber()) {
            last--;
        }
        boolean inText = first < last;
        for (int at = 0; at < first; at++) {
            numbers.add(close.get(at).cell(segment, inText, inText && at == first - 1));
        }
        if (inText) {
            texts.add(new Piece(
                    segment, close.get(first).start(), close.get(last - 1).end()));
        }
        for (int at = last; at < close.size(); at++) {
            numbers.add(close.get(at).cell(segment, inText, at == last));
        }
    }
}
