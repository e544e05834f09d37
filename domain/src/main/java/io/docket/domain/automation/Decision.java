package io.docket.domain.automation;

import io.docket.domain.automation.Blocker.FailedCheck;
import io.docket.domain.automation.Blocker.SameInvoice;
import io.docket.domain.document.FoundValues;
import io.docket.domain.document.Prediction;
import io.docket.domain.format.Format;
import io.docket.domain.format.LabelCategory;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

/** Whether a document goes straight through or waits for a reviewer. */
public sealed interface Decision {
    /** What the machine finds; tags are people's. */
    Set<LabelCategory> DECIDING = Set.of(LabelCategory.ANNOTATION, LabelCategory.COMPUTED);

    /** Nothing blocks. */
    record StraightThrough() implements Decision {}

    /** At least one thing blocks. */
    record NeedsReview(List<Blocker> blockers) implements Decision {
        public NeedsReview {
            blockers = List.copyOf(blockers);
        }
    }

    /** Decides on what was found in a document that there is once. */
    static Decision on(Format format, Prediction prediction, ThresholdsInForce thresholds) {
        return on(format, prediction, thresholds, Optional.empty());
    }

    /** Decides on what was found: every blocker there is, in the format's order, then those of several fields. */
    static Decision on(Format format, Prediction prediction, ThresholdsInForce thresholds, Optional<SameInvoice> same) {
        Stream<Blocker> ofOne = format.labels().stream()
                .filter(label -> DECIDING.contains(label.category()))
                .flatMap(label -> Blocker.all(label, prediction, thresholds).stream());
        Stream<Blocker> cells = format.tables().stream()
                .flatMap(table -> table.columns().stream()
                        .flatMap(column -> Blocker.unsure(table.name(), column, prediction, thresholds).stream()));
        Stream<Blocker> ofSeveral = Stream.<Blocker>concat(
                        prediction.doubts().stream().map(FailedCheck::new), same.stream())
                .filter(blocker -> anyVisible(format, prediction, blocker.fields()));
        List<Blocker> blockers =
                Stream.of(ofOne, cells, ofSeveral).flatMap(some -> some).toList();
        return blockers.isEmpty() ? new StraightThrough() : new NeedsReview(blockers);
    }

    private static boolean anyVisible(Format format, Prediction prediction, List<String> fields) {
        var found = new FoundValues(prediction);
        return fields.stream().flatMap(field -> format.label(field).stream()).anyMatch(label -> label.isVisible(found));
    }

    /** The one or the other, by what it is. */
    default <T> T fold(Function<StraightThrough, T> straight, Function<NeedsReview, T> review) {
        return this instanceof NeedsReview needed ? review.apply(needed) : straight.apply((StraightThrough) this);
    }
}
