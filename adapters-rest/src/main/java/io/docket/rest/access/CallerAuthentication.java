package io.docket.rest.access;

import io.docket.application.Docket;
import io.docket.application.access.Credentials;
import io.docket.application.access.Identify;
import io.docket.application.access.VerifyToken;
import io.docket.application.kernel.Caller;
import io.docket.application.kernel.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.security.enterprise.AuthenticationStatus;
import jakarta.security.enterprise.authentication.mechanism.http.HttpAuthenticationMechanism;
import jakarta.security.enterprise.authentication.mechanism.http.HttpMessageContext;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.ws.rs.core.HttpHeaders;

/**
 * Finds out who sends a request. Credentials that are wrong do not end the request here: {@link CallerFilter} refuses it
 * where the answer has the form of every other, and only when the operation is not open.
 */
@ApplicationScoped
public class CallerAuthentication implements HttpAuthenticationMechanism {
    static final String REFUSAL = CallerAuthentication.class.getName() + ".refusal";

    /** Where Jakarta Authentication has the name of the way in which somebody was authenticated. */
    private static final String AUTH_TYPE = "jakarta.servlet.http.authType";

    private final Docket docket;

    @Inject
    public CallerAuthentication(Docket docket) {
        this.docket = docket;
    }

    /** For the container's proxy of this bean. */
    protected CallerAuthentication() {
        this(null);
    }

    @Override
    public AuthenticationStatus validateRequest(
            HttpServletRequest request, HttpServletResponse response, HttpMessageContext context) {
        // Without a type of our own, Liberty reads HTTP Basic by itself for its audit, and fails on what is malformed.
        context.getMessageInfo().getMap().put(AUTH_TYPE, "DOCKET");
        String header = request.getHeader(HttpHeaders.AUTHORIZATION);
        if (header == null) {
            return context.doNothing();
        }
        try {
            CallerPrincipal principal =
                    identify(AuthorizationHeader.parse(header, request.getRemoteAddr()), request.getRemoteAddr());
            return context.notifyContainerAboutLogin(principal, principal.getGroups());
        } catch (Refusal refusal) {
            request.setAttribute(REFUSAL, refusal);
            return context.doNothing();
        }
    }

    private CallerPrincipal identify(AuthorizationHeader header, String address) {
        Docket.Session anybody = docket.as(Caller.anonymous());
        if (header.credentials().isPresent()) {
            Credentials credentials = header.credentials().get();
            return CallerPrincipal.of(anybody.run(new Identify(credentials)), credentials.username());
        }
        String token = header.token()
                .orElseThrow(() ->
                        Refusal.of(Refusal.Kind.UNAUTHENTICATED, "unauthenticated", "The credentials are not valid."));
        return CallerPrincipal.of(anybody.run(new VerifyToken(token)), token, address);
    }
}
