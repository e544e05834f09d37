package io.docket.rest.wire;

import jakarta.annotation.Priority;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.ext.Provider;
import java.lang.annotation.Annotation;

/** Names a file that is answered, tags it, and releases it when its body is not wanted. */
@Provider
@Priority(Priorities.HEADER_DECORATOR + 1)
public final class FileFilter implements ContainerResponseFilter {
    @Override
    public void filter(ContainerRequestContext request, ContainerResponseContext response) {
        if (response.getEntity() instanceof FileAnswer file) {
            response.setEntity(file, new Annotation[0], MediaType.valueOf(file.mime()));
            response.getHeaders().putSingle(HttpHeaders.CONTENT_DISPOSITION, Disposition.attachment(file.filename()));
            boolean spared = TagFilter.tag(request, response, file.tag());
            if (!spared && request.getMethod().equals("HEAD")) {
                response.setEntity(null);
                spared = true;
            }
            if (spared) {
                file.body().close();
            }
        }
    }
}
