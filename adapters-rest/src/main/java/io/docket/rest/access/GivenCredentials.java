package io.docket.rest.access;

import io.docket.application.access.Credentials;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import java.util.Optional;
import java.util.regex.Pattern;

/** What a request brings to say who sends it: a user name with a password, a token, or an API key. */
record GivenCredentials(Optional<Credentials> password, Optional<String> token, Optional<String> key) {
    private static final GivenCredentials NONE =
            new GivenCredentials(Optional.empty(), Optional.empty(), Optional.empty());
    private static final String BASIC = "Basic ";
    private static final String BEARER = "Bearer ";
    private static final String KEY_BEGINNING = "dk_";
    private static final Pattern TOKEN = Pattern.compile("[A-Za-z0-9_-]+\\.[A-Za-z0-9_-]+\\.[A-Za-z0-9_-]+");

    /**
     * What the {@code Authorization} header holds: {@code Basic}, {@code Bearer} with a token, a bare token, or an API key
     * with or without a scheme; nothing when it is none that we know.
     */
    static GivenCredentials ofHeader(String header, String address) {
        if (starts(header, BASIC)) {
            return basic(header.substring(BASIC.length()).strip(), address);
        }
        String rest = header.substring(header.indexOf(' ') + 1).strip();
        if (rest.startsWith(KEY_BEGINNING)) {
            return ofKey(rest);
        }
        String token = (starts(header, BEARER) ? header.substring(BEARER.length()) : header).strip();
        return TOKEN.matcher(token).matches()
                ? new GivenCredentials(Optional.empty(), Optional.of(token), Optional.empty())
                : NONE;
    }

    static GivenCredentials ofKey(String key) {
        return new GivenCredentials(Optional.empty(), Optional.empty(), Optional.of(key));
    }

    /** A parameter of the query, read without touching the request's body. */
    static Optional<String> inQuery(String query, String name) {
        return Optional.ofNullable(query).stream()
                .flatMap(text -> Arrays.stream(text.split("&")))
                .filter(pair -> pair.startsWith(name + "="))
                .map(pair -> pair.substring(name.length() + 1))
                .map(GivenCredentials::decoded)
                .findFirst();
    }

    private static String decoded(String text) {
        try {
            return URLDecoder.decode(text, StandardCharsets.UTF_8);
        } catch (IllegalArgumentException wrong) {
            return text;
        }
    }

    private static boolean starts(String header, String scheme) {
        return header.regionMatches(true, 0, scheme, 0, scheme.length());
    }

    private static GivenCredentials basic(String encoded, String address) {
        try {
            var pair = new String(Base64.getDecoder().decode(encoded), StandardCharsets.UTF_8);
            int colon = pair.indexOf(':');
            // Nobody's name holds U+0000, and no database can be asked for one.
            if (colon < 0 || pair.indexOf('\0') >= 0) {
                return NONE;
            }
            var credentials = new Credentials(
                    pair.substring(0, colon), pair.substring(colon + 1).toCharArray(), address);
            return new GivenCredentials(Optional.of(credentials), Optional.empty(), Optional.empty());
        } catch (IllegalArgumentException wrong) {
            return NONE;
        }
    }

    @Override
    public String toString() {
        return "GivenCredentials[hidden]";
    }
}
