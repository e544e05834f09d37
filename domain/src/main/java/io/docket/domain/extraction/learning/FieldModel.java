package io.docket.domain.extraction.learning;

/** All that was learned for one field. */
public record FieldModel(LinearModel ranking, ConfidenceModel confidence, LetterCase letterCase) {
    /** For a field whose values are wanted as they are printed, and as likely right as they were chosen. */
    public FieldModel(LinearModel ranking, Calibration calibration) {
        this(ranking, ConfidenceModel.choice(calibration), LetterCase.AS_PRINTED);
    }
}
