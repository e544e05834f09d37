package io.docket.domain.automation;

import io.docket.domain.document.Confidence;
import io.docket.domain.document.Doubt;
import io.docket.domain.document.Doubt.Cause;
import io.docket.domain.document.FoundValues;
import io.docket.domain.document.PredictedValue;
import io.docket.domain.document.Prediction;
import io.docket.domain.document.Section;
import io.docket.domain.format.Label;
import io.docket.domain.kernel.DocumentId;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** What keeps a document from going straight through. */
public sealed interface Blocker {
    Cause cause();

    /** Those that it is about; none when it is about the whole document. */
    List<String> fields();

    /** In words for the reviewer. */
    String reason();

    /** As it is kept with the document. */
    default Doubt doubt() {
        return new Doubt(cause(), fields(), reason());
    }

    /** Something is the matter with one field. */
    sealed interface AboutField extends Blocker {
        String field();

        @Override
        default List<String> fields() {
            return List.of(field());
        }
    }

    /** A mandatory field was not found. */
    record MissingMandatoryField(String field) implements AboutField {
        @Override
        public Cause cause() {
            return Cause.MANDATORY;
        }

        @Override
        public String reason() {
            return field + " is mandatory and was not found";
        }
    }

    /** A field was found, but not surely enough. */
    record BelowThreshold(String field, int confidence) implements AboutField {
        @Override
        public Cause cause() {
            return Cause.THRESHOLD;
        }

        @Override
        public String reason() {
            return field + " was found with a confidence of only " + confidence;
        }
    }

    /** A field was found, but not so surely that its error stays as low as it must, as far as its history tells. */
    record BelowPromise(String field, int confidence, Threshold.Promised promised) implements AboutField {
        @Override
        public Cause cause() {
            return Cause.THRESHOLD;
        }

        @Override
        public String reason() {
            String found = field + " was found with a confidence of " + confidence;
            return promised.obstacle()
                    .map(obstacle -> found + ", but " + obstacle)
                    .or(() -> promised.least()
                            .map(least -> found + ", below " + least + ", which keeps the error of " + field + " at "
                                    + promised.maxError()))
                    .orElse(found);
        }
    }

    /** A cell of a table was found, but not surely enough; rows count from 1. */
    record UnsureCell(String table, String column, int row, int confidence) implements Blocker {
        @Override
        public Cause cause() {
            return Cause.THRESHOLD;
        }

        @Override
        public List<String> fields() {
            return List.of(table + "." + column);
        }

        @Override
        public String reason() {
            return table + "." + column + " was found with a confidence of only " + confidence + " in row " + row;
        }
    }

    /** Values are doubtful, however surely they were read. */
    record FailedCheck(Cause cause, List<String> fields, String reason) implements Blocker {
        FailedCheck(Doubt doubt) {
            this(doubt.cause(), doubt.fields(), doubt.reason());
        }
    }

    /** Another document is the same invoice; it is named where it lies in the same inbox, whose reviewers may know of it. */
    record SameInvoice(List<String> fields, Optional<DocumentId> named) implements Blocker {
        @Override
        public Cause cause() {
            return Cause.DUPLICATE;
        }

        @Override
        public String reason() {
            return named.map(other -> "document " + other).orElse("a document in another inbox")
                    + " has the same supplier, number and amount";
        }
    }

    /** It is not sure enough where a section begins and ends, or what it is. */
    record UnsureSection(String documentType, int confidence) implements Blocker {
        @Override
        public Cause cause() {
            return Cause.THRESHOLD;
        }

        @Override
        public List<String> fields() {
            return List.of();
        }

        @Override
        public String reason() {
            return "it is held to be " + documentType + " with a confidence of only " + confidence;
        }
    }

    /** Something is the matter in one of several sections. */
    record InSection(String place, Blocker blocker) implements Blocker {
        @Override
        public Cause cause() {
            return blocker.cause();
        }

        @Override
        public List<String> fields() {
            return blocker.fields();
        }

        @Override
        public String reason() {
            return place + ": " + blocker.reason();
        }
    }

    /** There is no format to read the document by. */
    record NoFormat() implements Blocker {
        @Override
        public Cause cause() {
            return Cause.FORMAT;
        }

        @Override
        public List<String> fields() {
            return List.of();
        }

        @Override
        public String reason() {
            return "its project names no format to read it by";
        }
    }

    /** All that blocks for one field; one that nobody is shown blocks nothing. */
    static List<Blocker> all(Label label, Prediction prediction, ThresholdsInForce thresholds) {
        if (!label.isVisible(new FoundValues(prediction))) {
            return List.of();
        }
        return Stream.of(missing(label, prediction), unsure(label, prediction, thresholds))
                .flatMap(Optional::stream)
                .toList();
    }

    /** What blocks for one column of a table: of its cells that are not sure enough the least sure one. */
    static Optional<Blocker> unsure(String table, Label column, Prediction prediction, ThresholdsInForce thresholds) {
        List<Map<String, PredictedValue>> rows = prediction.tables().getOrDefault(table, List.of());
        String name = column.fieldName();
        return IntStream.range(0, rows.size())
                .filter(row -> rows.get(row).containsKey(name))
                .filter(row -> !thresholds.reachedBy(table, name, rows.get(row).get(name)))
                .boxed()
                .min(Comparator.comparing(row -> rows.get(row).get(name).confidence()))
                .map(row -> new UnsureCell(
                        table,
                        name,
                        row + 1,
                        rows.get(row).get(name).confidence().percent()));
    }

    /** What blocks for a section, where a threshold is set for its type. */
    static Optional<Blocker> unsure(Section section, ThresholdsInForce thresholds) {
        return section.documentType()
                .flatMap(type -> section.confidence()
                        .map(Confidence::percent)
                        .filter(sure -> thresholds
                                .set()
                                .ofSection(type)
                                .filter(threshold -> sure < threshold)
                                .isPresent())
                        .map(sure -> new UnsureSection(type, sure)));
    }

    private static Optional<Blocker> missing(Label label, Prediction prediction) {
        return label.isMandatory(new FoundValues(prediction))
                        && prediction.value(label.fieldName()).isEmpty()
                ? Optional.of(new MissingMandatoryField(label.fieldName()))
                : Optional.empty();
    }

    private static Optional<Blocker> unsure(Label label, Prediction prediction, ThresholdsInForce thresholds) {
        return prediction
                .leastSure(label.fieldName())
                .flatMap(value -> thresholds
                        .of(label.fieldName(), Source.of(value.base()))
                        .blocker(label.fieldName(), value.confidence()));
    }
}
