package io.docket.rest.wire;

import jakarta.annotation.Priority;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.ext.Provider;

/** Tells a client that hangs up within its request from a failure of the server's own. */
@Provider
@Priority(Priorities.ENTITY_CODER)
public final class BodyFilter implements ContainerRequestFilter {
    @Override
    public void filter(ContainerRequestContext request) {
        request.setEntityStream(new FromClient(request.getEntityStream()));
    }
}
