package io.docket.rest.wire;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.ext.Provider;
import jakarta.ws.rs.ext.WriterInterceptor;
import jakarta.ws.rs.ext.WriterInterceptorContext;
import java.io.IOException;

/**
 * Takes back what was written of an answer that breaks off, as long as nothing of it has left, so that the problem stands
 * alone. Once something has left, the connection ends early and the client knows that it has not got all, if it has not hung
 * up itself.
 */
@Provider
public final class BrokenAnswer implements WriterInterceptor {
    private final HttpServletResponse response;

    public BrokenAnswer(@Context HttpServletResponse response) {
        this.response = response;
    }

    @Override
    public void aroundWriteTo(WriterInterceptorContext context) throws IOException {
        context.setOutputStream(new ToClient(context.getOutputStream()));
        try {
            context.proceed();
        } catch (IOException | RuntimeException broken) {
            if (!response.isCommitted()) {
                response.reset();
            }
            throw broken;
        }
    }
}
