package io.docket.domain.extraction.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A pattern's expression, each placeholder replaced by its group, and the way back to where something was written. */
record Expansion(String expression, List<Piece> pieces) {
    /** What begins at an offset of the expression, and where it is written in the pattern. */
    record Piece(int at, int written, Optional<Placeholder> placeholder) {}

    private static final Pattern NAME = Pattern.compile("\\{([A-Za-z_][A-Za-z0-9_]*)\\}");

    /** What no placeholder begins in: escapes, {@code \p{Greek}}, {@code \x{20AC}} and all that is quoted. */
    private static final Pattern ESCAPED =
            Pattern.compile("\\\\(?:[pPx]\\{[^}]*\\}?|Q.*?(?:\\\\E|$)|.|$)", Pattern.DOTALL);

    Expansion {
        pieces = List.copyOf(pieces);
    }

    static Expansion of(String pattern) {
        var expression = new StringBuilder();
        var pieces = new ArrayList<Piece>();
        pieces.add(new Piece(0, 0, Optional.empty()));
        Matcher escaped = ESCAPED.matcher(pattern);
        Matcher named = NAME.matcher(pattern);
        int at = 0;
        boolean inClass = false;
        while (at < pattern.length()) {
            char sign = pattern.charAt(at);
            int end = at + 1;
            if (sign == '\\' && escaped.region(at, pattern.length()).lookingAt()) {
                end = Math.max(end, escaped.end());
            } else if (!inClass && named.region(at, pattern.length()).lookingAt()) {
                Placeholder placeholder = named(named.group(1), at);
                pieces.add(new Piece(expression.length(), at, Optional.of(placeholder)));
                expression.append(placeholder.group());
                at = named.end();
                pieces.add(new Piece(expression.length(), at, Optional.empty()));
                continue;
            } else if (sign == '[') {
                inClass = true;
            } else if (sign == ']') {
                inClass = false;
            }
            expression.append(pattern, at, end);
            at = end;
        }
        return new Expansion(expression.toString(), pieces);
    }

    private static Placeholder named(String name, int at) {
        return Placeholder.named(name)
                .orElseThrow(() -> new PatternError(
                        at,
                        "{" + name + "} is no placeholder; there are " + Placeholder.all() + ", and \\{ is a brace"));
    }

    /** Where in the pattern that is written which stands at an offset of the expression. */
    int written(int at) {
        Piece piece = pieces.get(0);
        for (Piece next : pieces) {
            if (next.at <= at) {
                piece = next;
            }
        }
        return piece.placeholder.isPresent() ? piece.written : piece.written + at - piece.at;
    }

    /** Whether all that it can answer by its placeholders is written without spaces. */
    boolean isCompact() {
        List<Placeholder> used = pieces.stream()
                .map(Piece::placeholder)
                .flatMap(Optional::stream)
                .toList();
        return !used.isEmpty() && used.stream().allMatch(Placeholder::isCompact);
    }
}
