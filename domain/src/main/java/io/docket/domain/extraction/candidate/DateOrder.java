package io.docket.domain.extraction.candidate;

/** What the first number of a date like 11/03/2017 is. */
public enum DateOrder {
    DAY_FIRST,
    MONTH_FIRST
}
