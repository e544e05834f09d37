package io.docket.rest.wire;

import jakarta.annotation.Priority;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.ext.Provider;

/** Says in a problem which route it is about. Runs before the mask makes the answer something else. */
@Provider
@Priority(Priorities.HEADER_DECORATOR + 1)
public final class ProblemFilter implements ContainerResponseFilter {
    @Override
    public void filter(ContainerRequestContext request, ContainerResponseContext response) {
        if (response.getEntity() instanceof Problem problem) {
            RouteFilter.of(request).ifPresent(route -> response.setEntity(problem.at(route)));
        }
    }
}
