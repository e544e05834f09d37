package io.docket.rest.access;

import io.docket.application.Docket;
import io.docket.application.access.Credentials;
import io.docket.application.access.Identify;
import io.docket.application.access.IdentifyKey;
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
import java.util.List;
import java.util.Optional;

/**
 * Finds out who sends a request. Credentials that are wrong do not end the request here: {@link CallerFilter} refuses it
 * where the answer has the form of every other, and only when the operation is not open.
 */
@ApplicationScoped
public class CallerAuthentication implements HttpAuthenticationMechanism {
    static final String ADDRESS = CallerAuthentication.class.getName() + ".address";
    static final String REFUSAL = CallerAuthentication.class.getName() + ".refusal";

    /** Where Jakarta Authentication has the name of the way in which somebody was authenticated. */
    private static final String AUTH_TYPE = "jakarta.servlet.http.authType";

    private static final String KEY_HEADER = "X-API-Key";
    private static final String KEY_PARAMETER = "api_key";

    private final Docket docket;
    private final ClientAddress addresses;
    private final boolean keyInQuery;

    @Inject
    public CallerAuthentication(Docket docket, AuthenticationSettings settings) {
        this.docket = docket;
        this.addresses = new ClientAddress(settings.trustedProxies());
        this.keyInQuery = settings.keyInQuery();
    }

    /** For the container's proxy of this bean. */
    protected CallerAuthentication() {
        this(null, new AuthenticationSettings(List.of(), false));
    }

    @Override
    public AuthenticationStatus validateRequest(
            HttpServletRequest request, HttpServletResponse response, HttpMessageContext context) {
        // Without a type of our own, Liberty reads HTTP Basic by itself for its audit, and fails on what is malformed.
        context.getMessageInfo().getMap().put(AUTH_TYPE, "DOCKET");
        String address = addresses.of(request);
        request.setAttribute(ADDRESS, address);
        Optional<GivenCredentials> given = given(request, address);
        if (given.isEmpty()) {
            return context.doNothing();
        }
        try {
            CallerPrincipal principal = identify(given.get(), address);
            return context.notifyContainerAboutLogin(principal, principal.getGroups());
        } catch (Refusal refusal) {
            request.setAttribute(REFUSAL, refusal);
            return context.doNothing();
        }
    }

    private Optional<GivenCredentials> given(HttpServletRequest request, String address) {
        Optional<String> header = Optional.ofNullable(request.getHeader(HttpHeaders.AUTHORIZATION));
        Optional<String> key = Optional.ofNullable(request.getHeader(KEY_HEADER))
                .or(() -> keyInQuery
                        ? GivenCredentials.inQuery(request.getQueryString(), KEY_PARAMETER)
                        : Optional.empty());
        return header.map(text -> GivenCredentials.ofHeader(text, address)).or(() -> key.map(GivenCredentials::ofKey));
    }

    private CallerPrincipal identify(GivenCredentials given, String address) {
        Docket.Session anybody = docket.as(Caller.anonymous().from(address));
        if (given.password().isPresent()) {
            Credentials credentials = given.password().get();
            return CallerPrincipal.of(anybody.run(new Identify(credentials)), credentials.username());
        }
        if (given.key().isPresent()) {
            Caller caller = anybody.run(new IdentifyKey(given.key().get(), address));
            return CallerPrincipal.of(caller, caller.user().orElseThrow().value());
        }
        String token = given.token()
                .orElseThrow(() ->
                        Refusal.of(Refusal.Kind.UNAUTHENTICATED, "unauthenticated", "The credentials are not valid."));
        return CallerPrincipal.of(anybody.run(new VerifyToken(token, address)), token);
    }
}
