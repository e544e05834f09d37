package io.docket.persistence.automation;

import io.docket.domain.automation.CheckedAnswer;
import io.docket.domain.document.Confidence;
import java.util.Optional;

/** A checked answer as it is stored. */
record AnswerJson(Optional<Integer> confidence, Optional<Integer> base, boolean right) {
    static AnswerJson of(CheckedAnswer answer) {
        return new AnswerJson(
                answer.confidence().map(Confidence::percent), answer.base().map(Confidence::percent), answer.right());
    }

    CheckedAnswer toDomain() {
        return new CheckedAnswer(confidence.map(Confidence::new), base.map(Confidence::new), right);
    }
}
