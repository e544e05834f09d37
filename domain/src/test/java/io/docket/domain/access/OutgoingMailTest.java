package io.docket.domain.access;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.docket.domain.kernel.MailId;
import io.docket.domain.kernel.TenantId;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class OutgoingMailTest {
    private static final Instant NOON = Instant.parse("2026-11-24T12:00:00Z");

    private final OutgoingMail mail = OutgoingMail.posted(
            new MailId("0".repeat(24)), new TenantId("1".repeat(24)), "sealed", NOON, Duration.ofMinutes(60));

    @Test
    void itIsTriedAgainAfterDelaysThatGrowToTenMinutes() {
        var delays = new ArrayList<Long>();
        OutgoingMail tried = mail;
        for (int failure = 0; failure < 10; failure++) {
            tried = tried.failed(NOON);
            delays.add(Duration.between(NOON, tried.dueAt()).toSeconds());
        }
        assertEquals(List.of(5L, 10L, 20L, 40L, 80L, 160L, 320L, 640L, 640L, 640L), delays);
    }

    @Test
    void itIsUselessOnceItsTimeIsOver() {
        assertFalse(mail.useless(NOON.plusSeconds(3599)));
        assertTrue(mail.useless(NOON.plusSeconds(3600)));
    }
}
