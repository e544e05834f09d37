package io.docket.domain.extraction.section;

import io.docket.domain.document.ReadPage;
import io.docket.domain.document.TextLine;
import io.docket.domain.extraction.lesson.LayoutKey;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** What a page tells of whether a document begins on it. */
record PageFacts(
        int width,
        int height,
        int words,
        boolean blank,
        boolean sheet,
        LayoutKey layout,
        Set<String> longNumbers,
        Optional<PrintedPageNumber> number,
        boolean title,
        boolean date,
        long amountsOnTop,
        boolean total,
        boolean carried) {
    private static final int HEAD = 14;
    private static final int COVER = 12;
    private static final Pattern NUMBER = Pattern.compile("[\\p{Nd}][\\p{Nd}.\\-/ ]{3,30}[\\p{Nd}]");
    private static final Pattern NO_DIGIT = Pattern.compile("\\P{Nd}");
    private static final int LONG = 6;
    private static final int TOP = 4;
    private static final int HEAD_OF_PART = 2;
    private static final Pattern AMOUNT = Pattern.compile("(?<![\\d.,])\\d{1,6}[.,]\\d{2}(?![\\d.,/-])");
    private static final Pattern DATE = Pattern.compile(
            "\\d{1,4}[./-]\\d{1,2}[./-]\\d{2,4}|\\d{1,2}\\.? (?:\\p{L}{3,10}) \\d{4}", Pattern.UNICODE_CHARACTER_CLASS);

    PageFacts {
        longNumbers = Set.copyOf(longNumbers);
    }

    static PageFacts of(ReadPage page) {
        SectionWords known = SectionWords.standard();
        List<TextLine> lines = page.lines();
        List<TextLine> top = lines.subList(0, Math.min(HEAD, lines.size()));
        PlainWords head = PlainWords.of(top);
        PlainWords all = PlainWords.of(lines);
        return new PageFacts(
                page.width(),
                page.height(),
                page.words(),
                page.isBlank(),
                page.isSheet(),
                LayoutKey.of(page),
                longNumbers(lines),
                PrintedPageNumber.on(page),
                known.types().stream().anyMatch(type -> head.hasAny(known.of(type + SectionWords.TITLE))),
                top.stream().anyMatch(PageFacts::hasDate),
                amountsOnTop(lines, TOP),
                all.hasAny(known.of("total")),
                all.hasAny(known.of("carried")));
    }

    private static Set<String> longNumbers(List<TextLine> lines) {
        var numbers = new HashSet<String>();
        for (TextLine line : lines) {
            NUMBER.matcher(line.text())
                    .results()
                    .map(found -> NO_DIGIT.matcher(found.group()).replaceAll(""))
                    .filter(digits -> digits.length() >= LONG)
                    .forEach(numbers::add);
        }
        return numbers;
    }

    static boolean hasDate(TextLine line) {
        return DATE.matcher(line.text()).find();
    }

    /** Documents begin with who they are from, and not with what something costs. */
    static boolean hasHead(List<TextLine> lines) {
        return amountsOnTop(lines, HEAD_OF_PART) == 0;
    }

    private static long amountsOnTop(List<TextLine> lines, int top) {
        return lines.stream()
                .limit(top)
                .filter(line -> AMOUNT.matcher(line.text()).find())
                .count();
    }

    /** A sheet with a code and hardly a word stands between documents. */
    boolean isSeparator() {
        return sheet && !blank;
    }

    /** A sheet that a format's mark stands on says hardly more than that; it is of the document that follows. */
    boolean isCover() {
        return sheet || words <= COVER;
    }
}
