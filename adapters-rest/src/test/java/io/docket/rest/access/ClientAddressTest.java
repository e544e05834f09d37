package io.docket.rest.access;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.docket.domain.kernel.InvalidValue;
import java.util.List;
import org.junit.jupiter.api.Test;

class ClientAddressTest {
    private final ClientAddress addresses = new ClientAddress(List.of("10.0.0.0/8", "fd00::1"));

    @Test
    void whoIsNoTrustedProxyIsTheClientWhateverItSays() {
        assertEquals("192.0.2.1", addresses.of("192.0.2.1", List.of("198.51.100.7")));
        assertEquals("192.0.2.1", new ClientAddress(List.of()).of("192.0.2.1", List.of("198.51.100.7")));
    }

    @Test
    void behindTrustedProxiesTheLastAddressThatIsNoneOfTheirsCounts() {
        assertEquals("198.51.100.7", addresses.of("10.1.2.3", List.of("203.0.113.9, 198.51.100.7, 10.9.9.9")));
        assertEquals("198.51.100.7", addresses.of("fd00::1", List.of("203.0.113.9", "198.51.100.7")));
        assertEquals("2001:db8:0:0:0:0:0:5", addresses.of("10.1.2.3", List.of("2001:DB8::5")));
    }

    @Test
    void whatIsNoAddressIsNotBelieved() {
        assertEquals("10.1.2.3", addresses.of("10.1.2.3", List.of("localhost")));
        assertEquals("10.9.9.9", addresses.of("10.1.2.3", List.of("evil.example, 10.9.9.9")));
        assertEquals("10.1.2.3", addresses.of("10.1.2.3", List.of("")));
    }

    /** By these the same client is the same, however a proxy writes it. */
    @Test
    void anAddressIsWrittenInOneWay() {
        for (String written : List.of("::ffff:198.51.100.7", "198.51.100.7", " 198.51.100.7 ")) {
            assertEquals("198.51.100.7", addresses.of("10.1.2.3", List.of(written)));
        }
        assertEquals("2001:db8:0:0:a:b:c:d", addresses.of("10.1.2.3", List.of("2001:db8::a:b:c:d")));
    }

    /** What only looks like one would be asked of the name service. */
    @Test
    void whatHasANumberAbove255IsNoAddress() {
        assertTrue(Network.address("198.51.100.256").isEmpty());
        assertTrue(Network.address("999.1.1.1").isEmpty());
        assertTrue(Network.address("198.51.100.7:4711").isEmpty());
    }

    @Test
    void aNetworkThatIsNoneIsNamed() {
        for (String wrong : List.of("proxy.example", "10.0.0.0/33", "10.0.0/8", "fd00::/129", "10.0.0.0/x")) {
            var refused = assertThrows(InvalidValue.class, () -> new AuthenticationSettings(List.of(wrong), true));
            assertEquals("docket.http.trusted-proxies", refused.field());
        }
    }
}
