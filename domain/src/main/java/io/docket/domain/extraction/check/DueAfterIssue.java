package io.docket.domain.extraction.check;

import io.docket.domain.document.Doubt;
import io.docket.domain.document.Doubt.Cause;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Nothing is due before it is invoiced. */
record DueAfterIssue() implements Check {
    @Override
    public List<Doubt> doubts(Findings findings) {
        Optional<LocalDate> issued = findings.date("issue_date");
        return findings
                .date("due_date")
                .flatMap(due -> issued.filter(due::isBefore).map(issue -> doubt(due, issue)))
                .stream()
                .toList();
    }

    private static Doubt doubt(LocalDate due, LocalDate issue) {
        return new Doubt(
                Cause.CHECK, List.of("due_date", "issue_date"), "due_date " + due + " lies before issue_date " + issue);
    }
}
