package io.docket.rest.wire;

import io.docket.application.kernel.Violation;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * An error as RFC 9457 writes it; {@code message} repeats the detail for older clients, and {@code instance} is the template
 * of the route, never the path that was asked for.
 */
@Schema(description = "An error (RFC 9457).")
public record Problem(
        String type,
        String title,
        int status,
        String detail,
        Optional<String> instance,
        String message,
        Optional<List<Violation>> errors,
        @OtherProperties Map<String, String> particulars) {
    /** The media type of every error. */
    public static final MediaType MEDIA_TYPE = new MediaType("application", "problem+json");

    static Problem of(int status, String code, String detail) {
        return of(status, code, detail, List.of(), Map.of());
    }

    static Problem of(
            int status, String code, String detail, List<Violation> violations, Map<String, String> particulars) {
        return new Problem(
                "urn:docket:problem:" + code,
                StatusPhrase.of(status),
                status,
                detail,
                Optional.empty(),
                detail,
                violations.isEmpty() ? Optional.empty() : Optional.of(violations),
                particulars);
    }

    Problem at(String route) {
        return new Problem(type, title, status, detail, Optional.of(route), message, errors, particulars);
    }
}
