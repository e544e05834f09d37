package io.docket.rest.wire;

import jakarta.annotation.Priority;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.PreMatching;
import jakarta.ws.rs.core.UriBuilder;
import jakarta.ws.rs.ext.Provider;
import java.net.URI;

/** Lets paths match with and without a slash at their end, and with doubled slashes: published clients send all of them. */
@Provider
@PreMatching
@Priority(PathFilter.FIRST)
public final class PathFilter implements ContainerRequestFilter {
    static final int FIRST = 100;

    @Override
    public void filter(ContainerRequestContext request) {
        URI asked = request.getUriInfo().getRequestUri();
        String path = normalised(asked.getRawPath());
        if (!path.equals(asked.getRawPath())) {
            request.setRequestUri(UriBuilder.fromUri(asked).replacePath(path).build());
        }
    }

    static String normalised(String path) {
        String single = path.replaceAll("/{2,}", "/");
        return single.length() > 1 && single.endsWith("/") ? single.substring(0, single.length() - 1) : single;
    }
}
