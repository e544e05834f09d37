package io.docket.domain.extraction.learning;

/** All that was learned for one field. */
public record FieldModel(LinearModel ranking, Calibration calibration) {}
