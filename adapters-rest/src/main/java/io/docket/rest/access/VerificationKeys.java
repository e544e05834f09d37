package io.docket.rest.access;

import io.docket.application.Docket;
import io.docket.application.access.ReadVerificationKeys;
import io.docket.application.kernel.Caller;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** Answers {@code /.well-known/jwks.json}, where other servers look for the keys that verify our tokens. */
public final class VerificationKeys extends HttpServlet {
    private static final long serialVersionUID = 1L;

    private transient Docket docket;

    @Inject
    void use(Docket running) {
        this.docket = running;
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.setContentType("application/jwk-set+json");
        response.setHeader("Cache-Control", "public, max-age=300");
        response.getWriter().write(docket.as(Caller.anonymous()).run(new ReadVerificationKeys()));
    }
}
