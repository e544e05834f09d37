package io.docket.domain.automation;

import io.docket.domain.automation.Blocker.FailedCheck;
import io.docket.domain.automation.Blocker.SameInvoice;
import io.docket.domain.document.FoundValues;
import io.docket.domain.document.Prediction;
import io.docket.domain.document.SectionExtent;
import io.docket.domain.extraction.section.SectionFound;
import io.docket.domain.format.Format;
import io.docket.domain.format.Label;
import io.docket.domain.format.LabelCategory;
import io.docket.domain.format.LabelScope;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Whether a document goes straight through or waits for a reviewer. */
public sealed interface Decision {
    /** What the machine finds; tags are people's. */
    Set<LabelCategory> DECIDING = Set.of(LabelCategory.ANNOTATION, LabelCategory.COMPUTED);

    /** Where a document is one section. */
    SectionExtent WHOLE = SectionExtent.of(List.of(), 1).get(0);

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
        return on(List.of(new SectionFound(WHOLE, format, prediction)), prediction, thresholds, same);
    }

    /**
     * Decides on a document's sections, with all that was found in it: what blocks in each section, then what fields of the
     * whole document do, then what several fields do. Of several sections a blocker tells which it is about.
     */
    static Decision on(
            List<SectionFound> sections, Prediction whole, ThresholdsInForce thresholds, Optional<SameInvoice> same) {
        boolean several = sections.size() > 1;
        Stream<Blocker> own = sections.stream()
                .flatMap(section -> Stream.concat(
                                Blocker.unsure(section.extent().section(), thresholds).stream(),
                                ofFields(
                                        section.format(),
                                        section.prediction(),
                                        thresholds,
                                        label -> !several || label.scope() != LabelScope.DOCUMENT))
                        .map(blocker ->
                                several ? new Blocker.InSection(section.extent().place(), blocker) : blocker));
        Optional<Format> all = Format.joined(
                sections.stream().map(SectionFound::format).distinct().toList());
        Stream<Blocker> common = all.filter(any -> several).stream()
                .flatMap(format -> fields(format, whole, thresholds, label -> label.scope() == LabelScope.DOCUMENT));
        Stream<Blocker> ofSeveral = Stream.<Blocker>concat(
                        whole.doubts().stream().map(FailedCheck::new), same.stream())
                .filter(blocker -> sections.stream()
                        .anyMatch(section -> anyVisible(section.format(), section.prediction(), blocker.fields())));
        List<Blocker> blockers =
                Stream.of(own, common, ofSeveral).flatMap(some -> some).toList();
        return blockers.isEmpty() ? new StraightThrough() : new NeedsReview(blockers);
    }

    private static Stream<Blocker> ofFields(
            Format format, Prediction prediction, ThresholdsInForce thresholds, Predicate<Label> asked) {
        Stream<Blocker> cells = format.tables().stream()
                .flatMap(table -> table.columns().stream()
                        .flatMap(column -> Blocker.unsure(table.name(), column, prediction, thresholds).stream()));
        return Stream.concat(fields(format, prediction, thresholds, asked), cells);
    }

    private static Stream<Blocker> fields(
            Format format, Prediction prediction, ThresholdsInForce thresholds, Predicate<Label> asked) {
        return format.labels().stream()
                .filter(label -> DECIDING.contains(label.category()))
                .filter(asked)
                .flatMap(label -> Blocker.all(label, prediction, thresholds).stream());
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
