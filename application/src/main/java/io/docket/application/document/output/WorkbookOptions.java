package io.docket.application.document.output;

import io.docket.domain.kernel.InvalidValue;
import java.util.Optional;

/**
 * What a workbook shows beside values: confidences, texts as they stand in the document, what kept it from going straight
 * through; one column for each field or one row for each; and what stands between several values.
 */
public record WorkbookOptions(
        boolean columnForEachField,
        boolean confidence,
        boolean text,
        boolean automationBlockers,
        Optional<String> separator) {
    private static final String STANDARD_SEPARATOR = ", ";
    private static final int LONGEST_SEPARATOR = 20;

    public WorkbookOptions {
        if (separator.filter(given -> given.length() > LONGEST_SEPARATOR).isPresent()) {
            throw new InvalidValue(
                    "multiple_value_separator", "must have at most " + LONGEST_SEPARATOR + " characters");
        }
    }

    String between() {
        return separator.orElse(STANDARD_SEPARATOR);
    }
}
