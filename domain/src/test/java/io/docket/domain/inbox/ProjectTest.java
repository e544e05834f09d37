package io.docket.domain.inbox;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.docket.domain.kernel.FormatId;
import io.docket.domain.kernel.InvalidValue;
import io.docket.domain.kernel.ProjectId;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ProjectTest {
    private static final FormatId INVOICE = new FormatId("a".repeat(24));
    private static final FormatId RECEIPT = new FormatId("b".repeat(24));

    private static String refusedField(List<FormatId> formats, FormatId fallback, Duration timeout) {
        return assertThrows(InvalidValue.class, () -> project(formats, fallback, timeout))
                .field();
    }

    private static Project project(List<FormatId> formats, FormatId fallback, Duration timeout) {
        return new Project(
                new ProjectId("1".repeat(24)),
                "default",
                formats,
                Optional.of(fallback),
                Optional.empty(),
                false,
                false,
                timeout);
    }

    @Test
    void defaultFormatMustBeOneOfTheFormats() {
        assertEquals("default_format", refusedField(List.of(INVOICE), RECEIPT, Duration.ofSeconds(10)));
    }

    @Test
    void formatIsNamedOnceOnly() {
        assertEquals("formats", refusedField(List.of(INVOICE, INVOICE), INVOICE, Duration.ofSeconds(10)));
    }

    @Test
    void timeoutIsBounded() {
        assertEquals("timeout", refusedField(List.of(INVOICE), INVOICE, Duration.ZERO));
        assertEquals("timeout", refusedField(List.of(INVOICE), INVOICE, Duration.ofHours(1)));
    }
}
