package io.docket.domain.automation;

import io.docket.domain.document.Confidence;
import java.util.Optional;
import java.util.OptionalInt;

/** What a field's value must reach to go straight through. */
public sealed interface Threshold {
    /** In percent; empty where nothing passes. */
    Optional<Integer> least();

    /** Why nothing passes; empty where something does. */
    Optional<String> obstacle();

    default boolean reachedBy(Confidence confidence) {
        return least().filter(percent -> confidence.percent() >= percent).isPresent();
    }

    /** What it blocks a value by that does not reach it. */
    Blocker missedBy(String field, Confidence confidence);

    /** Nothing where the value reaches it. */
    default Optional<Blocker> blocker(String field, Confidence confidence) {
        return reachedBy(confidence) ? Optional.empty() : Optional.of(missedBy(field, confidence));
    }

    /** As people set it. */
    record Fixed(int percent) implements Threshold {
        @Override
        public Optional<Integer> least() {
            return Optional.of(percent);
        }

        @Override
        public Optional<String> obstacle() {
            return Optional.empty();
        }

        @Override
        public Blocker missedBy(String field, Confidence confidence) {
            return new Blocker.BelowThreshold(field, confidence.percent());
        }
    }

    /** As it follows from checked answers for an error that people set; empty where they promise nothing, so that nothing passes. */
    record Promised(MaxError maxError, Source source, int answers, Optional<Integer> least) implements Threshold {
        static Promised by(MaxError maxError, Source source, ErrorCurve curve) {
            int answers = curve.history().size();
            return new Promised(
                    maxError,
                    source,
                    answers,
                    Optional.of(curve.thresholdFor(maxError.percent().doubleValue()))
                            .filter(threshold -> threshold.isPresent() && answers >= maxError.answersNeeded())
                            .map(OptionalInt::getAsInt));
        }

        @Override
        public Blocker missedBy(String field, Confidence confidence) {
            return new Blocker.BelowPromise(field, confidence.percent(), this);
        }

        @Override
        public Optional<String> obstacle() {
            if (least.isPresent()) {
                return Optional.empty();
            }
            String checked = " checked answers " + source.words();
            return Optional.of(
                    answers < maxError.answersNeeded()
                            ? "its history is too small to keep its error at " + maxError + ": "
                                    + maxError.answersNeeded() + checked + " are needed, and there are " + answers
                            : "no threshold would have kept its error at " + maxError + " in its " + answers + checked);
        }
    }
}
