package io.docket.domain.format;

import io.docket.domain.kernel.InvalidValue;

/** Says what is wrong with a formula, and where. */
final class FormulaError {
    private FormulaError() {}

    static InvalidValue at(int position, String reason) {
        return new InvalidValue("formula", "is wrong at position " + position + ": " + reason);
    }
}
