package io.docket.rest.wire;

import io.docket.application.kernel.Versioned;
import jakarta.annotation.Priority;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.ext.Provider;
import java.util.Set;

/**
 * Tags each answer of one stored thing with the number of its last change, and answers 304 to who has that already, unless
 * time alone may have changed it. Runs
 * before the mask is put to the answer.
 */
@Provider
@Priority(Priorities.HEADER_DECORATOR + 1)
public final class TagFilter implements ContainerResponseFilter {
    private static final int NOT_MODIFIED = 304;
    private static final Set<String> READING = Set.of("GET", "HEAD");

    @Override
    public void filter(ContainerRequestContext request, ContainerResponseContext response) {
        if (response.getEntity() instanceof Versioned<?> versioned) {
            response.setEntity(versioned.value());
            String tag = Long.toString(versioned.number());
            if (versioned.value() instanceof Passing passing && passing.passes()) {
                response.getHeaders().putSingle(HttpHeaders.ETAG, new EntityTag(tag));
            } else {
                tag(request, response, tag);
            }
        }
    }

    /** Sets the tag, and takes the body away when the client has the same; answers whether it did. */
    static boolean tag(ContainerRequestContext request, ContainerResponseContext response, String tag) {
        response.getHeaders().putSingle(HttpHeaders.ETAG, new EntityTag(tag));
        String known = request.getHeaderString(HttpHeaders.IF_NONE_MATCH);
        if (known == null
                || !READING.contains(request.getMethod())
                || !Tags.parse(known).match(tag)) {
            return false;
        }
        response.setStatus(NOT_MODIFIED);
        response.setEntity(null);
        return true;
    }
}
