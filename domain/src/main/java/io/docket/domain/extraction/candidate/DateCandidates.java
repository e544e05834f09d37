package io.docket.domain.extraction.candidate;

import io.docket.domain.extraction.layout.DocumentLayout;
import io.docket.domain.extraction.layout.Piece;
import io.docket.domain.extraction.layout.Segment;
import io.docket.domain.extraction.lexicon.Lexicon;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Dates, as ISO 8601. Whether 11/03/2017 is March or November is decided once for the document, from its other dates: one
 * that only works one way, or one that says the same day unmistakably (2017-11-03, or in the invoice's number). Where
 * nothing tells, the day comes first, as everywhere outside the United States.
 */
public final class DateCandidates implements CandidateGenerator {
    private record Found(Segment segment, PrintedDate date) {}

    private final DateScanner scanner;

    public DateCandidates(Lexicon lexicon) {
        this.scanner = new DateScanner(lexicon.months());
    }

    @Override
    public List<Candidate> candidates(DocumentLayout document) {
        var found = new ArrayList<Found>();
        for (Segment segment : document.segments()) {
            scanner.scan(segment.text()).forEach(date -> found.add(new Found(segment, date)));
        }
        DateOrder order = order(found.stream().map(Found::date).toList());
        var candidates = new ArrayList<Candidate>();
        for (Found each : found) {
            each.date
                    .date(order)
                    .ifPresent(date -> candidates.add(Candidate.of(
                            date.toString(),
                            each.date.style().name().toLowerCase(Locale.ROOT),
                            new Piece(each.segment, each.date.start(), each.date.end()))));
        }
        return candidates;
    }

    /** Votes of the dates that cannot be read both ways, and of those that agree with an unmistakable one. */
    static DateOrder order(List<PrintedDate> dates) {
        int monthFirst = 0;
        Set<LocalDate> certain = new HashSet<>();
        for (PrintedDate date : dates) {
            if (date.style() != PrintedDate.Style.NUMBERS) {
                date.date(DateOrder.DAY_FIRST).ifPresent(certain::add);
            }
        }
        for (PrintedDate date : dates) {
            if (date.style() != PrintedDate.Style.NUMBERS) {
                continue;
            }
            if (date.isAmbiguous()) {
                boolean asDayFirst =
                        date.date(DateOrder.DAY_FIRST).filter(certain::contains).isPresent();
                boolean asMonthFirst = date.date(DateOrder.MONTH_FIRST)
                        .filter(certain::contains)
                        .isPresent();
                monthFirst += (asMonthFirst ? 1 : 0) - (asDayFirst ? 1 : 0);
            } else if (date.first() > 12) {
                monthFirst -= 2;
            } else if (date.second() > 12) {
                monthFirst += 2;
            }
        }
        return monthFirst > 0 ? DateOrder.MONTH_FIRST : DateOrder.DAY_FIRST;
    }
}
