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

/** Names a file that is answered, tags it, says how long it may be kept, answers a part of it, and releases it when its body is not wanted. */
@Provider
@Priority(Priorities.HEADER_DECORATOR + 1)
public final class FileFilter implements ContainerResponseFilter {
    /** Where credentials come in, beside the address itself. */
    private static final String CREDENTIALS = "Authorization, X-API-Key";

    @Override
    public void filter(ContainerRequestContext request, ContainerResponseContext response) {
        if (response.getEntity() instanceof FileAnswer file) {
            response.setEntity(file, new Annotation[0], MediaType.valueOf(file.mime()));
            response.getHeaders().putSingle(HttpHeaders.CONTENT_DISPOSITION, Disposition.attachment(file.filename()));
            response.getHeaders()
                    .putSingle(HttpHeaders.CACHE_CONTROL, file.keeping().header());
            response.getHeaders()
                    .putSingle(HttpHeaders.VARY, file.choosable() ? CREDENTIALS + ", Accept" : CREDENTIALS);
            boolean spared = TagFilter.tag(request, response, file.tag());
            if (!spared) {
                spared = takenFromHead(request, response);
                if (file.body() instanceof FileAnswer.Sized content) {
                    spared |= new Ranges(request, response).apply(file, content);
                }
            }
            if (spared) {
                file.body().close();
            }
        }
    }

    private static boolean takenFromHead(ContainerRequestContext request, ContainerResponseContext response) {
        boolean head = request.getMethod().equals("HEAD");
        if (head) {
            response.setEntity(null);
        }
        return head;
    }
}
