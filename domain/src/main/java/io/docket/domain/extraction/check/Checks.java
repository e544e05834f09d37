package io.docket.domain.extraction.check;

import io.docket.domain.document.Doubt;
import io.docket.domain.document.PredictedValue;
import io.docket.domain.document.Prediction;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Stream;

/** All checks, in the order in which a reviewer is told of those that failed. */
public final class Checks {
    private static final int LONGEST_REASON = 1_000;
    private static final List<Check> ALL = List.of(
            new ElectronicInvoiceAgrees(),
            new VatNumberIsRight(),
            new IbanIsRight(),
            new NationalNumberIsRight(),
            new DateIsLikely(),
            new DueAfterIssue(),
            new AmountsAddUp(),
            new LinesAddUp());

    private Checks() {}

    /** Whether it matters what the page of an electronic invoice says by itself, which is seldom. */
    public static boolean askForPage(Prediction electronic) {
        return ElectronicInvoiceAgrees.asksForPage(electronic);
    }

    /** What was found, with every doubt there is about it besides those it came with, which also stands in the reasons of the values concerned. */
    public static Prediction applied(Findings findings) {
        Prediction found = findings.prediction();
        List<Doubt> doubts =
                ALL.stream().flatMap(check -> check.doubts(findings).stream()).toList();
        if (doubts.isEmpty()) {
            return found;
        }
        var fields = new LinkedHashMap<>(found.fields());
        for (Doubt doubt : doubts) {
            doubt.fields()
                    .forEach(
                            field -> fields.computeIfPresent(field, (name, values) -> doubted(values, doubt.reason())));
        }
        return new Prediction(
                fields,
                found.tables(),
                Stream.concat(found.doubts().stream(), doubts.stream()).toList());
    }

    /** A field's first value is the one that is checked. */
    private static List<PredictedValue> doubted(List<PredictedValue> values, String doubt) {
        var changed = new ArrayList<>(values);
        PredictedValue first = values.get(0);
        String reason = first.reason() + "; but " + doubt;
        changed.set(0, first.because(reason.substring(0, Math.min(LONGEST_REASON, reason.length()))));
        return changed;
    }
}
