package io.docket.domain.extraction.learning;

/** All that was learned for one field. */
public record FieldModel(LinearModel ranking, Calibration calibration, LetterCase letterCase) {
    /** For a field whose values are wanted as they are printed. */
    public FieldModel(LinearModel ranking, Calibration calibration) {
        this(ranking, calibration, LetterCase.AS_PRINTED);
    }
}
