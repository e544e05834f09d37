package io.docket.rest.wire;

import jakarta.annotation.Priority;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.ext.Provider;
import java.lang.reflect.Method;
import java.util.Optional;

/** Notes the template of the route that a request takes, for logs and problems. */
@Provider
@Priority(RouteFilter.FIRST)
public final class RouteFilter implements ContainerRequestFilter {
    static final int FIRST = 100;

    private static final String PROPERTY = RouteFilter.class.getName();

    private final ResourceInfo resource;

    public RouteFilter(@Context ResourceInfo resource) {
        this.resource = resource;
    }

    @Override
    public void filter(ContainerRequestContext request) {
        request.setProperty(PROPERTY, template(resource.getResourceClass(), resource.getResourceMethod()));
    }

    static Optional<String> of(ContainerRequestContext request) {
        return Optional.ofNullable((String) request.getProperty(PROPERTY));
    }

    static String template(Class<?> resource, Method method) {
        Path below = method.getAnnotation(Path.class);
        String path = resource.getAnnotation(Path.class).value() + (below == null ? "" : "/" + below.value());
        return PathFilter.normalised("/api/" + path);
    }
}
