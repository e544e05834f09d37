package io.docket.domain.automation;

import io.docket.domain.document.Prediction;
import io.docket.domain.format.Format;
import io.docket.domain.format.LabelCategory;
import java.util.List;
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

    /** Decides on what was found: every blocker there is, in the format's order. */
    static Decision on(Format format, Prediction prediction, Thresholds thresholds) {
        Stream<Blocker> fields = format.labels().stream()
                .filter(label -> DECIDING.contains(label.category()))
                .flatMap(label -> Blocker.all(label, prediction, thresholds).stream());
        Stream<Blocker> cells = format.tables().stream()
                .flatMap(table -> table.columns().stream()
                        .flatMap(column -> Blocker.unsure(table.name(), column, prediction, thresholds).stream()));
        List<Blocker> blockers = Stream.concat(fields, cells).toList();
        return blockers.isEmpty() ? new StraightThrough() : new NeedsReview(blockers);
    }

    /** The one or the other, by what it is. */
    default <T> T fold(Function<StraightThrough, T> straight, Function<NeedsReview, T> review) {
        return this instanceof NeedsReview needed ? review.apply(needed) : straight.apply((StraightThrough) this);
    }
}
