package io.docket.rest.wire;

import io.docket.application.kernel.Refusal;
import io.docket.domain.kernel.InvalidValue;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;

/**
 * Answers a value that the domain does not take. Requests without a body can only have it in their path or query, and so can
 * others where the address takes something by its name.
 */
@Provider
public final class InvalidValueMapper implements ExceptionMapper<InvalidValue> {
    private static final Set<String> WITHOUT_BODY = Set.of("GET", "HEAD", "DELETE");

    private final Request request;
    private final ResourceInfo resource;

    public InvalidValueMapper(@Context Request request, @Context ResourceInfo resource) {
        this.request = request;
        this.resource = resource;
    }

    @Override
    public Response toResponse(InvalidValue wrong) {
        boolean inAddress = WITHOUT_BODY.contains(request.getMethod()) || isInQuery(wrong.field());
        return inAddress
                ? Problems.answer(wrong, Refusal.Kind.MALFORMED)
                : Problems.answer(Refusal.invalid(Refusal.Kind.INVALID, wrong));
    }

    private boolean isInQuery(String field) {
        return Optional.ofNullable(resource.getResourceMethod()).map(Method::getParameters).stream()
                .flatMap(Arrays::stream)
                .map(parameter -> parameter.getAnnotation(QueryParam.class))
                .anyMatch(query -> query != null && query.value().equals(field));
    }
}
