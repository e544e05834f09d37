package io.docket.rest.wire;

import io.docket.application.kernel.Refusal;
import io.docket.domain.kernel.InvalidValue;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import java.util.Set;

/** Answers a value that the domain does not take. Requests without a body can only have it in their path or query. */
@Provider
public final class InvalidValueMapper implements ExceptionMapper<InvalidValue> {
    private static final Set<String> WITHOUT_BODY = Set.of("GET", "HEAD", "DELETE");

    private final Request request;

    public InvalidValueMapper(@Context Request request) {
        this.request = request;
    }

    @Override
    public Response toResponse(InvalidValue wrong) {
        boolean inAddress = WITHOUT_BODY.contains(request.getMethod());
        return inAddress
                ? Problems.answer(wrong, Refusal.Kind.MALFORMED)
                : Problems.answer(Refusal.invalid(Refusal.Kind.INVALID, wrong));
    }
}
