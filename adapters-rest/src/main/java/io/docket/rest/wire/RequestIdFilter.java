package io.docket.rest.wire;

import jakarta.annotation.Priority;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.container.PreMatching;
import jakarta.ws.rs.ext.Provider;
import java.lang.System.Logger.Level;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;

/**
 * Gives each request an id, the client's own when it sends a decent one, answers it, and logs with it how the request ended.
 * The log has the route's template, never the path or the query.
 */
@Provider
@PreMatching
@Priority(RequestIdFilter.BEFORE_ALL)
public final class RequestIdFilter implements ContainerRequestFilter, ContainerResponseFilter {
    static final int BEFORE_ALL = 1;

    private static final System.Logger LOG = System.getLogger("io.docket.rest.requests");
    private static final String HEADER = "X-Request-Id";
    private static final String PROPERTY = RequestIdFilter.class.getName();
    private static final Pattern DECENT = Pattern.compile("[A-Za-z0-9._-]{1,64}");

    private record Begun(String id, long nanos) {}

    @Override
    public void filter(ContainerRequestContext request) {
        String sent = request.getHeaderString(HEADER);
        String id = sent != null && DECENT.matcher(sent).matches()
                ? sent
                : UUID.randomUUID().toString();
        request.setProperty(PROPERTY, new Begun(id, System.nanoTime()));
    }

    @Override
    public void filter(ContainerRequestContext request, ContainerResponseContext response) {
        if (request.getProperty(PROPERTY) instanceof Begun begun) {
            response.getHeaders().putSingle(HEADER, begun.id());
            LOG.log(
                    Level.INFO,
                    "{0} {1} answered {2,number,#} after {3,number,#} ms, request {4}",
                    request.getMethod(),
                    RouteFilter.of(request).orElse("(no route)"),
                    response.getStatus(),
                    TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - begun.nanos()),
                    begun.id());
        }
    }
}
