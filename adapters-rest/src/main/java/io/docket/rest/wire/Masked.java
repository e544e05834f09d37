package io.docket.rest.wire;

/** An answer on its way out: a wire value, and what of it is wanted. */
record Masked(Object value, Mask mask) {}
