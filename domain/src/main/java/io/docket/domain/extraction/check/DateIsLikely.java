package io.docket.domain.extraction.check;

import io.docket.domain.document.Doubt;
import io.docket.domain.document.Doubt.Cause;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Optional;

/** A document's dates lie where they can be when it is received; a misread year is the usual reason that they do not. */
record DateIsLikely() implements Check {
    /** Archives go back far; invoices are dated ahead by weeks, receipts by no more than the time of another zone. */
    private static final List<Bounds> BOUNDS = List.of(
            new Bounds("date", Period.ofYears(15), Period.ofDays(1)),
            new Bounds("issue_date", Period.ofYears(15), Period.ofDays(31)),
            new Bounds("due_date", Period.ofYears(15), Period.ofYears(2)));

    /** How long before and after a document's receipt a date of it may lie. */
    private record Bounds(String field, Period before, Period after) {
        Optional<String> broken(LocalDate date, LocalDate received) {
            if (date.isAfter(received.plus(after))) {
                return Optional.of(field + " " + date + " lies too far in the future");
            }
            return date.isBefore(received.minus(before))
                    ? Optional.of(field + " " + date + " lies more than " + before.getYears() + " years in the past")
                    : Optional.empty();
        }
    }

    @Override
    public List<Doubt> doubts(Findings findings) {
        return BOUNDS.stream()
                .flatMap(bounds -> findings
                        .date(bounds.field())
                        .flatMap(date -> bounds.broken(date, findings.received()))
                        .map(reason -> new Doubt(Cause.CHECK, List.of(bounds.field()), reason))
                        .stream())
                .toList();
    }
}
