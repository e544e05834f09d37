package io.docket.domain.extraction.feature;

import io.docket.domain.extraction.candidate.Candidate;
import io.docket.domain.extraction.layout.PageLayout;
import io.docket.domain.extraction.layout.Row;
import io.docket.domain.extraction.layout.Segment;
import io.docket.domain.extraction.lexicon.FoldedText;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Lines such as "Name - Street 1 - 12345 Town", by which a sender shows through the window of an envelope; the
 * recipient's address stands right below.
 */
record Senders(List<Segment> heads) {
    private static final Pattern LINE = Pattern.compile(
            "^\\p{L}.{2,60}?(?: [-\u2013\u2014\u2022\u25cf\u00b7|*] |[\u2022\u25cf|]|, ).*\\b\\d{4,5}\\b.*");
    private static final int ROWS_BELOW = 2;

    static Senders in(AnnotatedDocument document) {
        var heads = new ArrayList<Segment>();
        if (!document.layout().pages().isEmpty()) {
            PageLayout page = document.layout().pages().get(0);
            for (Row row : page.rows()) {
                boolean upper = row.box().top() < 0.5 * page.height();
                if (upper && LINE.matcher(row.text()).matches() && !isTable(document, row)) {
                    heads.add(row.segments().get(0));
                }
            }
        }
        return new Senders(heads);
    }

    private static boolean isTable(AnnotatedDocument document, Row row) {
        return row.segments().stream()
                .map(segment -> LineFacts.of(document, segment))
                .anyMatch(LineFacts::hasNumberLabel);
    }

    /** Whether a candidate begins such a line. */
    boolean isHead(Candidate candidate) {
        return candidate.first().start() == 0 && heads.contains(candidate.segment());
    }

    /** Whether such a line begins with the candidate's value. */
    boolean isSender(Candidate candidate) {
        String letters = FoldedText.letters(candidate.value());
        return heads.stream().anyMatch(head -> FoldedText.letters(head.text()).startsWith(letters));
    }

    /** How many lines a segment stands below such a line, of the first two; 0 if it is none of them. */
    int below(PageLayout page, Segment segment) {
        Segment at = segment;
        for (int step = 1; step <= ROWS_BELOW; step++) {
            Optional<Segment> above = page.above(at);
            if (above.isEmpty()) {
                return 0;
            }
            if (heads.contains(above.get())) {
                return step;
            }
            at = above.get();
        }
        return 0;
    }
}
