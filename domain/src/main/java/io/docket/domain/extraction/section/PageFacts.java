package io.docket.domain.extraction.section;

import io.docket.domain.document.ReadPage;
import io.docket.domain.document.TextLine;
import io.docket.domain.extraction.lesson.LayoutKey;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What a page tells of whether a document begins on it. */
record PageFacts(
        int width,
        int height,
        int words,
        boolean blank,
        boolean sheet,
        LayoutKey layout,
        Set<String> longNumbers,
        Set<String> addresses,
        Optional<PrintedPageNumber> number,
        boolean title,
        double letters,
        long identity,
        boolean closing,
        boolean date,
        long amountsOnTop,
        boolean total,
        boolean carried) {
    private static final int HEAD = 16;
    private static final int COVER = 12;
    private static final Pattern NUMBER = Pattern.compile("[\\p{Nd}][\\p{Nd}.\\-/ ]{3,30}[\\p{Nd}]");
    private static final Pattern NO_DIGIT = Pattern.compile("\\P{Nd}");
    private static final int LONG = 6;
    private static final int TITLE_WORDS = 7;
    private static final int LETTERS = 3;
    private static final int EDGE = 10;
    private static final int ALONE = 2;
    private static final Pattern ADDRESS = Pattern.compile("(?:@|www\\.)([\\w.-]{1,80}\\.[a-zA-Z]{2,10})");
    private static final int TOP = 4;
    private static final int HEAD_OF_PART = 2;
    private static final Pattern AMOUNT =
            Pattern.compile("(?<![\\d.,])(?:\\d{1,6}|\\d{1,3}(?:[., ]\\d{3}){1,3})[.,]\\d{2}(?![\\d.,/-])");
    private static final Pattern DATE = Pattern.compile(
            "\\d{1,4}[./-]\\d{1,2}[./-]\\d{2,4}|\\d{1,2}\\.? (?:\\p{L}{3,10}) \\d{4}", Pattern.UNICODE_CHARACTER_CLASS);

    PageFacts {
        longNumbers = Set.copyOf(longNumbers);
        addresses = Set.copyOf(addresses);
    }

    static PageFacts of(ReadPage page) {
        SectionWords known = SectionWords.standard();
        List<TextLine> lines = page.lines();
        List<TextLine> top = lines.subList(0, Math.min(HEAD, lines.size()));
        PlainWords all = PlainWords.of(lines);
        return new PageFacts(
                page.width(),
                page.height(),
                page.words(),
                page.isBlank(),
                page.isSheet(),
                LayoutKey.of(page),
                longNumbers(lines),
                addresses(lines),
                PrintedPageNumber.on(page),
                top.stream().anyMatch(line -> isTitle(line, known)),
                letters(top, lines),
                PlainWords.of(top).count(known.of("identity")),
                PlainWords.of(lines.subList(0, Math.min(TOP, lines.size()))).hasAny(known.of("closing")),
                top.stream().anyMatch(PageFacts::hasDate),
                amountsOnTop(lines, TOP),
                all.hasAny(known.of("total")),
                edges(lines).anyMatch(line -> isCarried(line, known)));
    }

    /** A sentence that names a type of document isn't a title. */
    private static boolean isTitle(TextLine line, SectionWords known) {
        PlainWords words = PlainWords.of(line.text());
        return words.words() <= TITLE_WORDS
                && known.types().stream().anyMatch(type -> words.hasAny(known.of(type + SectionWords.TITLE)));
    }

    /** How much higher than the page's usual words the highest at its head are. */
    private static double letters(List<TextLine> top, List<TextLine> lines) {
        int[] heights =
                lines.stream().mapToInt(line -> line.box().height()).sorted().toArray();
        double highest = top.stream()
                .filter(line ->
                        line.text().codePoints().filter(Character::isLetter).count() >= LETTERS)
                .mapToInt(line -> line.box().height())
                .max()
                .orElse(0);
        return heights.length == 0 ? 0 : highest / Math.max(1, heights[heights.length / 2]);
    }

    private static Stream<TextLine> edges(List<TextLine> lines) {
        return Stream.concat(lines.stream().limit(EDGE), lines.stream().skip(Math.max(EDGE, lines.size() - EDGE)));
    }

    /** A sum that goes over to another page, or the word for that alone. */
    private static boolean isCarried(TextLine line, SectionWords known) {
        PlainWords words = PlainWords.of(line.text());
        return words.hasAny(known.of("carried"))
                && (words.words() <= ALONE || AMOUNT.matcher(line.text()).find());
    }

    /** Mail addresses and sites, which tell a sender from another. */
    private static Set<String> addresses(List<TextLine> lines) {
        return lines.stream()
                .flatMap(line -> ADDRESS.matcher(line.text()).results())
                .map(found -> found.group(1).toLowerCase(Locale.ROOT))
                .collect(Collectors.toSet());
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
