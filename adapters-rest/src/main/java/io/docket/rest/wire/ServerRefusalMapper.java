package io.docket.rest.wire;

import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;

/** Answers what the server itself refuses: an unknown path, a wrong method, a media type that nothing takes or gives. */
@Provider
public final class ServerRefusalMapper implements ExceptionMapper<WebApplicationException> {
    @Override
    public Response toResponse(WebApplicationException refused) {
        return Problems.wrapped(refused).orElseGet(() -> answer(refused.getResponse()));
    }

    private static Response answer(Response refused) {
        int status = refused.getStatus();
        Response.ResponseBuilder answer = Response.status(status).entity(problem(status));
        String allowed = refused.getHeaderString(HttpHeaders.ALLOW);
        if (allowed != null) {
            answer.header(HttpHeaders.ALLOW, allowed);
        }
        return answer.build();
    }

    static Problem problem(int status) {
        return Problem.of(status, "http_" + status, detail(status));
    }

    private static String detail(int status) {
        return switch (status) {
            case 404 -> "There is nothing here.";
            case 405 -> "This method is not offered here.";
            case 406 -> "Nothing here has a media type that the request accepts.";
            case 415 -> "The body's media type is not taken here.";
            default -> "The request cannot be served.";
        };
    }
}
