package io.docket.rest.access;

import io.docket.application.kernel.Caller;
import io.docket.application.kernel.Refusal;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.ext.Provider;

/** Turns the request's principal into the caller, and refuses who is nobody before anything else is looked at. */
@Provider
@Priority(Priorities.AUTHENTICATION)
@Dependent
public class CallerFilter implements ContainerRequestFilter {
    private final CurrentCaller current;
    private final HttpServletRequest servlet;

    @Context
    private ResourceInfo resource;

    @Inject
    public CallerFilter(CurrentCaller current, HttpServletRequest servlet) {
        this.current = current;
        this.servlet = servlet;
    }

    /** The server looks for a constructor of its own kind before it asks CDI for the bean. */
    public CallerFilter() {
        this(null, null);
    }

    @Override
    public void filter(ContainerRequestContext request) {
        if (resource.getResourceMethod().isAnnotationPresent(OpenToAll.class)) {
            current.become(Caller.anonymous().from(String.valueOf(servlet.getAttribute(CallerAuthentication.ADDRESS))));
            return;
        }
        if (servlet.getAttribute(CallerAuthentication.REFUSAL) instanceof Refusal refusal) {
            throw refusal;
        }
        current.become(caller(request));
    }

    private static Caller caller(ContainerRequestContext request) {
        if (request.getSecurityContext().getUserPrincipal() instanceof CallerPrincipal principal) {
            return principal.caller();
        }
        throw Refusal.of(Refusal.Kind.UNAUTHENTICATED, "unauthenticated", "This needs credentials.");
    }
}
