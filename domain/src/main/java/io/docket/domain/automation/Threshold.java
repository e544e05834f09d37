package io.docket.domain.automation;

import io.docket.domain.document.Confidence;
import java.util.Optional;
import java.util.OptionalInt;

/** What a field's value must reach to go straight through. */
public sealed interface Threshold {
    boolean reachedBy(Confidence confidence);

    /** What it blocks a value by that does not reach it. */
    Blocker missedBy(String field, Confidence confidence);

    /** Nothing where the value reaches it. */
    default Optional<Blocker> blocker(String field, Confidence confidence) {
        return reachedBy(confidence) ? Optional.empty() : Optional.of(missedBy(field, confidence));
    }

    /** As people set it. */
    record Fixed(int percent) implements Threshold {
        @Override
        public boolean reachedBy(Confidence confidence) {
            return confidence.percent() >= percent;
        }

        @Override
        public Blocker missedBy(String field, Confidence confidence) {
            return new Blocker.BelowThreshold(field, confidence.percent());
        }
    }

    /** As it follows from checked answers for an error that people set; empty where they promise nothing, so that nothing passes. */
    record Promised(MaxError maxError, int answers, OptionalInt percent) implements Threshold {
        static Promised by(MaxError maxError, ErrorCurve curve) {
            int answers = curve.history().size();
            return new Promised(
                    maxError,
                    answers,
                    answers < maxError.answersNeeded()
                            ? OptionalInt.empty()
                            : curve.thresholdFor(maxError.percent().doubleValue()));
        }

        @Override
        public boolean reachedBy(Confidence confidence) {
            return percent.isPresent() && confidence.percent() >= percent.getAsInt();
        }

        @Override
        public Blocker missedBy(String field, Confidence confidence) {
            return new Blocker.BelowPromise(field, confidence.percent(), this);
        }

        /** Why nothing passes; empty where something does. */
        public Optional<String> obstacle() {
            if (percent.isPresent()) {
                return Optional.empty();
            }
            return Optional.of(
                    answers < maxError.answersNeeded()
                            ? "its history is too small to keep its error at " + maxError + ": "
                                    + maxError.answersNeeded() + " checked answers are needed, and there are " + answers
                            : "no threshold would have kept its error at " + maxError + " in its " + answers
                                    + " checked answers");
        }
    }
}
