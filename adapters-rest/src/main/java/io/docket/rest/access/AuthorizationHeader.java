package io.docket.rest.access;

import io.docket.application.access.Credentials;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Optional;
import java.util.regex.Pattern;

/** The header that credentials come in: {@code Basic}, {@code Bearer} with a token, or a bare token. */
record AuthorizationHeader(Optional<Credentials> credentials, Optional<String> token) {
    private static final AuthorizationHeader NEITHER = new AuthorizationHeader(Optional.empty(), Optional.empty());
    private static final String BASIC = "Basic ";
    private static final String BEARER = "Bearer ";
    private static final Pattern TOKEN = Pattern.compile("[A-Za-z0-9_-]+\\.[A-Za-z0-9_-]+\\.[A-Za-z0-9_-]+");

    /** What the header holds; neither when it is none that we know. */
    static AuthorizationHeader parse(String header, String address) {
        if (starts(header, BASIC)) {
            return basic(header.substring(BASIC.length()).strip(), address);
        }
        String rest = starts(header, BEARER) ? header.substring(BEARER.length()) : header;
        return TOKEN.matcher(rest.strip()).matches()
                ? new AuthorizationHeader(Optional.empty(), Optional.of(rest.strip()))
                : NEITHER;
    }

    private static boolean starts(String header, String scheme) {
        return header.regionMatches(true, 0, scheme, 0, scheme.length());
    }

    private static AuthorizationHeader basic(String encoded, String address) {
        try {
            var pair = new String(Base64.getDecoder().decode(encoded), StandardCharsets.UTF_8);
            int colon = pair.indexOf(':');
            return colon < 0
                    ? NEITHER
                    : new AuthorizationHeader(
                            Optional.of(new Credentials(
                                    pair.substring(0, colon),
                                    pair.substring(colon + 1).toCharArray(),
                                    address)),
                            Optional.empty());
        } catch (IllegalArgumentException wrong) {
            return NEITHER;
        }
    }

    @Override
    public String toString() {
        return "AuthorizationHeader[hidden]";
    }
}
