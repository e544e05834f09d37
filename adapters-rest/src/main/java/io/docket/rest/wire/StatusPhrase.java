package io.docket.rest.wire;

import jakarta.ws.rs.core.Response;

/** The phrase of a status, for a problem's title. */
final class StatusPhrase {
    private static final int UNPROCESSABLE = 422;

    private StatusPhrase() {}

    static String of(int status) {
        if (status == UNPROCESSABLE) {
            return "Unprocessable Content";
        }
        Response.Status known = Response.Status.fromStatusCode(status);
        return known == null ? "Error" : known.getReasonPhrase();
    }
}
