package io.docket.rest.wire;

import io.docket.application.kernel.Refusal;
import io.docket.application.kernel.Violation;
import io.docket.domain.kernel.InvalidValue;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Optional;

/** Turns what was thrown into the answer that says so. */
final class Problems {
    /** How somebody may say who they are. */
    static final List<String> CHALLENGES =
            List.of("Basic realm=\"docket\", charset=\"UTF-8\"", "Bearer realm=\"docket\"");

    private Problems() {}

    static Response answer(Refusal refusal) {
        int status = status(refusal.kind());
        Response.ResponseBuilder answer = Response.status(status)
                .entity(Problem.of(
                        status, refusal.code(), refusal.detail(), refusal.violations(), refusal.particulars()));
        if (refusal.kind() == Refusal.Kind.UNAUTHENTICATED) {
            CHALLENGES.forEach(challenge -> answer.header(HttpHeaders.WWW_AUTHENTICATE, challenge));
        }
        refusal.retryAfter().ifPresent(delay -> answer.header(HttpHeaders.RETRY_AFTER, Math.max(1, delay.toSeconds())));
        return answer.build();
    }

    /** A value that cannot be: malformed where it stood in a path or a query, invalid where it stood in a body. */
    static Response answer(InvalidValue wrong, Refusal.Kind kind) {
        return answer(Refusal.invalid(kind, List.of(new Violation(wrong.field(), wrong.reason()))));
    }

    /** A refusal that the server wrapped into something of its own on the way here. */
    static Optional<Response> wrapped(Throwable thrown) {
        for (Throwable cause = thrown.getCause(); cause != null; cause = cause.getCause()) {
            if (cause instanceof Refusal refusal) {
                return Optional.of(answer(refusal));
            }
            if (cause instanceof InvalidValue wrong) {
                return Optional.of(answer(wrong, Refusal.Kind.MALFORMED));
            }
        }
        return Optional.empty();
    }

    private static int status(Refusal.Kind kind) {
        return switch (kind) {
            case MALFORMED -> 400;
            case UNAUTHENTICATED -> 401;
            case FORBIDDEN -> 403;
            case NOT_FOUND -> 404;
            case INCOMPLETE -> 405;
            case UNKNOWN_ROLE -> 406;
            case CONFLICT -> 409;
            case PRECONDITION_FAILED -> 412;
            case TOO_LARGE -> 413;
            case UNSUPPORTED -> 415;
            case INVALID -> 422;
            case PRECONDITION_REQUIRED -> 428;
            case TOO_MANY -> 429;
            case UNAVAILABLE -> 503;
        };
    }
}
