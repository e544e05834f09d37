package io.docket.domain.access;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.docket.domain.kernel.InvalidValue;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MailAddressTest {
    @ParameterizedTest
    @ValueSource(strings = {"anna@example.com", "anna.o'neil+docket@mail.example.co.uk", "root@localhost"})
    void whatMailServersTakeIsAnAddress(String text) {
        assertEquals(Optional.of(new MailAddress(text)), MailAddress.of(text));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "admin",
                "@example.com",
                "anna@",
                "anna@example..com",
                ".anna@example.com",
                "anna@-example.com",
                "Anna <anna@example.com>",
                "anna@example.com,bob@example.com",
                "anna@example.com\r\nBcc: bob@example.com",
                "anna@example.com\n",
                "anna@@example.com",
                "zoë@example.com"
            })
    void anythingElseIsNone(String text) {
        assertEquals(Optional.empty(), MailAddress.of(text));
        assertThrows(InvalidValue.class, () -> new MailAddress(text));
    }

    @Test
    void aLongTextIsLookedThroughInNoTime() {
        assertEquals(Optional.empty(), MailAddress.of("a.".repeat(100_000) + "@"));
        assertEquals(Optional.empty(), MailAddress.of("a".repeat(120) + "!".repeat(120)));
    }
}
