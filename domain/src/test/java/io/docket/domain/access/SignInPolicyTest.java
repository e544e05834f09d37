package io.docket.domain.access;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class SignInPolicyTest {
    @Test
    void anAddressIsLockedOutLongerWithEachFailureUpToAnHour() {
        assertEquals(Duration.ZERO, SignInPolicy.addressLock(4));
        assertEquals(Duration.ofSeconds(2), SignInPolicy.addressLock(5));
        assertEquals(Duration.ofSeconds(4), SignInPolicy.addressLock(6));
        assertEquals(Duration.ofHours(1), SignInPolicy.addressLock(1_000_000));
    }

    @Test
    void aUserIsDelayedNeverLongerThanHalfAMinute() {
        assertEquals(Duration.ZERO, SignInPolicy.userDelay(9));
        for (int failures = 0; failures < 100; failures++) {
            assertTrue(SignInPolicy.userDelay(failures).compareTo(Duration.ofSeconds(30)) <= 0);
        }
        assertEquals(Duration.ofSeconds(30), SignInPolicy.userDelay(99));
    }
}
