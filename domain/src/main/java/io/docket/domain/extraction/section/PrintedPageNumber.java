package io.docket.domain.extraction.section;

import io.docket.domain.document.ReadPage;
import io.docket.domain.document.TextLine;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What a page says of its place in its document, as "Seite 2 von 3" does. */
record PrintedPageNumber(int number, OptionalInt of) {
    private static final int EDGE = 6;
    private static final int MOST = 400;
    private static final Pattern NAMED = Pattern.compile(" (?:"
            + String.join("|", SectionWords.standard().of("page")) + ") ?(\\d{1,3}) (?:(?:"
            + String.join("|", SectionWords.standard().of("of")) + ") )?(?:(\\d{1,3}) )?");
    private static final Pattern ALONE = Pattern.compile("\\s*[-–(]?\\s*(\\d{1,3})\\s*/\\s*(\\d{1,3})\\s*[-–)]?\\s*");

    /** At the head or the foot of a page. */
    static Optional<PrintedPageNumber> on(ReadPage page) {
        List<TextLine> lines = page.lines();
        var edges = new ArrayList<>(lines.subList(0, Math.min(2 * EDGE, lines.size())));
        edges.addAll(lines.subList(Math.max(edges.size(), lines.size() - EDGE), lines.size()));
        return edges.stream()
                .flatMap(line -> Stream.of(named(line.text()), alone(line.text())))
                .flatMap(Optional::stream)
                .findFirst();
    }

    /** A second number tells how many pages there are only where the first may be one of them. */
    private static Optional<PrintedPageNumber> named(String text) {
        Matcher found = NAMED.matcher(PlainWords.of(text).text());
        if (!found.find()) {
            return Optional.empty();
        }
        int number = Integer.parseInt(found.group(1));
        OptionalInt of =
                found.group(2) == null ? OptionalInt.empty() : OptionalInt.of(Integer.parseInt(found.group(2)));
        return Optional.of(new PrintedPageNumber(
                        number, of.isPresent() && of.getAsInt() >= number ? of : OptionalInt.empty()))
                .filter(PrintedPageNumber::isLikely);
    }

    private static Optional<PrintedPageNumber> alone(String text) {
        Matcher found = ALONE.matcher(text);
        return found.matches()
                ? Optional.of(new PrintedPageNumber(
                                Integer.parseInt(found.group(1)), OptionalInt.of(Integer.parseInt(found.group(2)))))
                        .filter(page -> page.isLikely() && page.of.getAsInt() >= page.number)
                : Optional.empty();
    }

    private boolean isLikely() {
        return number >= 1 && number <= MOST && of.orElse(1) <= MOST;
    }

    boolean isFirst() {
        return number == 1;
    }

    boolean isLast() {
        return of.isPresent() && of.getAsInt() == number;
    }

    boolean follows(PrintedPageNumber before) {
        return number == before.number + 1 && of.equals(before.of);
    }
}
