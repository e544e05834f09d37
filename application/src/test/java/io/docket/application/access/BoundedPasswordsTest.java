package io.docket.application.access;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.docket.application.kernel.Refusal;
import io.docket.domain.access.PasswordHash;
import io.docket.domain.kernel.InvalidValue;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;

class BoundedPasswordsTest {
    private final PasswordHashing quick = Pbkdf2Passwords.withIterations(1);
    private final BoundedPasswords testee = new BoundedPasswords(quick);

    @Test
    void whatLooksTheSameIsTheSamePassword() {
        PasswordHash hash = testee.hash("schöner Schlüssel".toCharArray());
        assertTrue(testee.matches("scho\u0308ner Schlu\u0308ssel".toCharArray(), hash));
        assertFalse(testee.matches("schoner Schlussel".toCharArray(), hash));
    }

    @Test
    void aTextThatIsTooLongToBeAPasswordIsNotHashed() {
        char[] longest = "x".repeat(1_000).toCharArray();
        char[] longer = "x".repeat(1_001).toCharArray();
        PasswordHash hash = testee.hash(longest);
        assertTrue(testee.matches(longest, hash));
        assertFalse(testee.matches(longer, quick.hash(longer)));
        assertThrows(InvalidValue.class, () -> testee.hash(longer));
    }

    @Test
    void whoComesInACrowdIsAskedToComeAgainInsteadOfWaitingForever() throws Exception {
        var begun = new CountDownLatch(1);
        var go = new CountDownLatch(1);
        var one = new BoundedPasswords(new Blocking(begun, go), 1, Duration.ofMillis(20));
        var first = new Thread(() -> one.hash("first".toCharArray()));
        first.start();
        begun.await();
        Refusal refusal = assertThrows(Refusal.class, () -> one.hash("second".toCharArray()));
        assertEquals(Refusal.Kind.UNAVAILABLE, refusal.kind());
        assertTrue(refusal.retryAfter().isPresent());
        go.countDown();
        first.join();
        assertTrue(one.matches("third".toCharArray(), new PasswordHash("any")));
    }

    private record Blocking(CountDownLatch begun, CountDownLatch go) implements PasswordHashing {
        @Override
        public PasswordHash hash(char[] password) {
            begun.countDown();
            try {
                go.await();
            } catch (InterruptedException interrupted) {
                Thread.currentThread().interrupt();
            }
            return new PasswordHash("hash");
        }

        @Override
        public boolean matches(char[] password, PasswordHash hash) {
            return true;
        }

        @Override
        public boolean outdated(PasswordHash hash) {
            return false;
        }
    }
}
