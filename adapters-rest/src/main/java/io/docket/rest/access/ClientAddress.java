package io.docket.rest.access;

import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/**
 * The network address that a request comes from. {@code X-Forwarded-For} counts only as far as proxies that are trusted
 * wrote it: read from its end, it is the first address that is not such a proxy's.
 */
final class ClientAddress {
    private static final String FORWARDED = "X-Forwarded-For";

    private final List<Network> trusted;

    ClientAddress(List<String> trustedProxies) {
        this.trusted = trustedProxies.stream().map(Network::parse).toList();
    }

    String of(HttpServletRequest request) {
        return of(request.getRemoteAddr(), Collections.list(request.getHeaders(FORWARDED)));
    }

    String of(String sender, List<String> forwarded) {
        String client = sender;
        List<String> hops = new ArrayList<>();
        forwarded.forEach(header -> hops.addAll(List.of(header.split(","))));
        for (int index = hops.size() - 1; index >= 0 && isTrusted(client); index--) {
            Optional<String> hop = Network.written(hops.get(index).strip());
            if (hop.isEmpty()) {
                return client;
            }
            client = hop.get();
        }
        return client;
    }

    private boolean isTrusted(String address) {
        return Network.address(address)
                .filter(bytes -> trusted.stream().anyMatch(network -> network.contains(bytes)))
                .isPresent();
    }
}
