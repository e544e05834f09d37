package io.docket.rest.access;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class GivenCredentialsTest {
    private static GivenCredentials parse(String header) {
        return GivenCredentials.ofHeader(header, "192.0.2.1");
    }

    @Test
    void basicHoldsANameAndAPasswordThatMayHoldColons() {
        String encoded = Base64.getEncoder().encodeToString("ädä:pass:word".getBytes(StandardCharsets.UTF_8));
        var credentials = parse("basic " + encoded).password().orElseThrow();

        assertEquals("ädä", credentials.username());
        assertArrayEquals("pass:word".toCharArray(), credentials.password());
        assertEquals("192.0.2.1", credentials.address());
    }

    @Test
    void basicWithTheCharacterZeroIsNone() {
        String encoded = Base64.getEncoder().encodeToString("a\0b:password".getBytes(StandardCharsets.UTF_8));
        assertTrue(parse("Basic " + encoded).password().isEmpty());
    }

    @Test
    void tokenComesAsBearerOrBare() {
        assertEquals(Optional.of("a.b-c.d_e"), parse("Bearer a.b-c.d_e").token());
        assertEquals(Optional.of("a.b-c.d_e"), parse("a.b-c.d_e").token());
    }

    @Test
    void anythingElseIsNeither() {
        for (String header : List.of("", "Basic", "Basic !!!", "Basic YQ==", "Bearer", "Bearer x", "Digest a.b.c d")) {
            assertTrue(
                    parse(header).password().isEmpty() && parse(header).token().isEmpty(), header);
        }
    }

    @Test
    void anApiKeyComesWithAndWithoutAScheme() {
        String key = "dk_abcdefghijkl_andSoOn";
        for (String header : List.of(key, "Bearer " + key, "ApiKey " + key)) {
            assertEquals(
                    Optional.of(key),
                    GivenCredentials.ofHeader(header, "10.0.0.1").key());
        }
    }

    @Test
    void aKeyIsFoundInTheQueryAmongOtherThings() {
        assertEquals(Optional.of("dk_a b"), GivenCredentials.inQuery("x=1&api_key=dk_a%20b&y", "api_key"));
        assertEquals(Optional.empty(), GivenCredentials.inQuery("not_api_key=1", "api_key"));
        assertEquals(Optional.of("%zz"), GivenCredentials.inQuery("api_key=%zz", "api_key"));
    }
}
