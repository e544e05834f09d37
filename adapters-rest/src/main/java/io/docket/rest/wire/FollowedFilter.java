package io.docket.rest.wire;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.ext.Provider;

/** Names the path in the Location header, without a host: a proxy's may be another than the server's own. */
@Provider
public final class FollowedFilter implements ContainerResponseFilter {
    private static final int NO_CONTENT = 204;

    @Override
    public void filter(ContainerRequestContext request, ContainerResponseContext response) {
        if (response.getEntity() instanceof Followed followed) {
            String base = request.getUriInfo().getBaseUri().getPath();
            response.getHeaders().putSingle(HttpHeaders.LOCATION, base + followed.path());
            response.setEntity(null);
            response.setStatus(NO_CONTENT);
        }
    }
}
