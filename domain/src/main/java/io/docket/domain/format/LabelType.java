package io.docket.domain.format;

/** The type of a field's value, in the contract's words. */
public enum LabelType {
    STRING,
    DATE,
    INTEGER,
    FLOAT,
    CURRENCY,
    ALPHANUMERIC,
    NATIONAL_IDENTIFICATION_NUMBER_BE,
    BOOLEAN,
    DATETIME,
    ADDRESS
}
