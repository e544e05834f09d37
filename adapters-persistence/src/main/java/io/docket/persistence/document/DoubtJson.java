package io.docket.persistence.document;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.docket.domain.document.Doubt;
import io.docket.domain.document.Doubt.Cause;
import java.util.List;

/** A doubt as it is stored. */
record DoubtJson(Cause cause, List<String> fields, String reason) {
    private static final String MISSING = " is mandatory and was not found";
    private static final String UNSURE = " was found with a confidence of only ";

    static DoubtJson of(Doubt doubt) {
        return new DoubtJson(doubt.cause(), doubt.fields(), doubt.reason());
    }

    /** Of documents that were decided before causes and fields were kept: the reason alone, which tells them. */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    static DoubtJson reason(String reason) {
        if (reason.endsWith(MISSING)) {
            return new DoubtJson(
                    Cause.MANDATORY, List.of(reason.substring(0, reason.length() - MISSING.length())), reason);
        }
        int unsure = reason.indexOf(UNSURE);
        return unsure > 0
                ? new DoubtJson(Cause.THRESHOLD, List.of(reason.substring(0, unsure)), reason)
                : new DoubtJson(Cause.FORMAT, List.of(), reason);
    }

    Doubt toDomain() {
        return new Doubt(cause, fields, reason);
    }
}
