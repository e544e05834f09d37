package io.docket.rest.wire;

import jakarta.annotation.Priority;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.ext.Provider;

/** Answers 201 for what was made. */
@Provider
@Created
@Priority(Priorities.HEADER_DECORATOR)
public final class CreatedFilter implements ContainerResponseFilter {
    private static final int OK = 200;
    private static final int CREATED = 201;

    @Override
    public void filter(ContainerRequestContext request, ContainerResponseContext response) {
        if (response.getStatus() == OK) {
            response.setStatus(CREATED);
        }
    }
}
