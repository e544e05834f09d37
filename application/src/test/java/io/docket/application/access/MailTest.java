package io.docket.application.access;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.docket.domain.access.MailAddress;
import io.docket.domain.kernel.InvalidValue;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MailTest {
    private static final MailAddress ANNA = new MailAddress("anna@example.com");

    @ParameterizedTest
    @ValueSource(strings = {"Hello\r\nBcc: bob@example.com", "Hello\nthere", "Hello\u0000", ""})
    void aSubjectThatCouldBeginAnotherHeaderIsRefused(String subject) {
        assertThrows(InvalidValue.class, () -> new Mail(ANNA, subject, "text"));
    }

    @Test
    void whatIsInAMailIsNotPrinted() {
        assertEquals("Mail[hidden]", new Mail(ANNA, "subject", "the code is 123456").toString());
    }
}
