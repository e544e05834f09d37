package io.docket.rest.wire;

/** An answer without a body (204) to a call that is carried out in the background; the path tells how far it has come. */
public record Followed(String path) {}
