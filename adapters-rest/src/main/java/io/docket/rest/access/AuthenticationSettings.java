package io.docket.rest.access;

import java.util.List;

/**
 * How requests say who sends them.
 *
 * @param trustedProxies addresses, or networks as {@code 10.0.0.0/8}, whose {@code X-Forwarded-For} is believed
 * @param keyInQuery whether an API key may come as the query's {@code api_key}, which proxies tend to log
 */
public record AuthenticationSettings(List<String> trustedProxies, boolean keyInQuery) {
    public AuthenticationSettings {
        trustedProxies = List.copyOf(trustedProxies);
        trustedProxies.forEach(Network::parse);
    }
}
