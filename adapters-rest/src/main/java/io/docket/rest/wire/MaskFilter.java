package io.docket.rest.wire;

import jakarta.annotation.Priority;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.ext.Provider;
import java.lang.annotation.Annotation;

/**
 * Reads the mask in {@code X-Fields} before any work, so that a bad one costs nothing, and puts it to the answer. Errors are
 * never masked. A header without any text is no mask.
 */
@Provider
@Priority(Priorities.HEADER_DECORATOR)
public final class MaskFilter implements ContainerRequestFilter, ContainerResponseFilter {
    /** The header that carries the mask. */
    public static final String HEADER = "X-Fields";

    private static final String PROPERTY = Mask.class.getName();
    private static final int FIRST_ERROR = 400;

    @Override
    public void filter(ContainerRequestContext request) {
        String header = request.getHeaderString(HEADER);
        if (header != null && !header.isBlank()) {
            request.setProperty(PROPERTY, MaskParser.parse(header));
        }
    }

    @Override
    public void filter(ContainerRequestContext request, ContainerResponseContext response) {
        Object entity = response.getEntity();
        if (entity instanceof Record || entity instanceof Iterable<?> || entity instanceof java.util.Map<?, ?>) {
            boolean masked = response.getStatus() < FIRST_ERROR && request.getProperty(PROPERTY) instanceof Mask;
            Mask mask = masked ? (Mask) request.getProperty(PROPERTY) : Mask.ALL;
            MediaType type = entity instanceof Problem ? Problem.MEDIA_TYPE : MediaType.APPLICATION_JSON_TYPE;
            response.setEntity(new Masked(entity, mask), new Annotation[0], type);
        }
    }
}
