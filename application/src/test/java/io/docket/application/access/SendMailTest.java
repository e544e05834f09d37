package io.docket.application.access;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.docket.application.Samples;
import io.docket.application.kernel.Signals;
import io.docket.application.kernel.Transactions;
import io.docket.application.memory.MemoryStore;
import io.docket.application.tenant.Tenants;
import io.docket.application.testing.CountingIds;
import io.docket.application.testing.LetterBox;
import io.docket.application.testing.MovableClock;
import io.docket.domain.access.MailAddress;
import io.docket.domain.access.OutgoingMail;
import io.docket.domain.tenant.Tenant;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Without a running installation, whose own loop would send the mails first. */
class SendMailTest {
    private static final Mail MAIL = new Mail(new MailAddress("anna@example.com"), "Grüße", "the code is 123456");
    private static final Duration HOUR = Duration.ofHours(1);

    private final MovableClock clock = new MovableClock();
    private final Transactions store = new MemoryStore();
    private final PostBox box = new PostBox(Secret.of(Secret.newText()), new CountingIds(), clock, new Signals());
    private final LetterBox letters = new LetterBox();
    private final Tenant tenant = Samples.tenant("one");

    private void post(Mail mail) {
        store.write(all -> {
            if (all.installation(Tenants.class).find(tenant.id()).isEmpty()) {
                all.installation(Tenants.class).add(tenant);
            }
            box.post(all, tenant.id(), mail, HOUR);
            return mail;
        });
    }

    private boolean send(Mailer mailer) {
        return new SendMail.Handler(box, mailer, clock).handle(new SendMail(), null, store);
    }

    private List<OutgoingMail> waiting() {
        return store.write(all -> all.installation(MailQueue.class).take(10, Instant.MAX, clock.instant()));
    }

    @Test
    void aPostedMailIsSentOnceAsItWasWritten() throws Exception {
        post(MAIL);
        assertTrue(send(letters));
        assertFalse(send(letters));
        assertEquals(MAIL, letters.next());
        assertEquals(List.of(), waiting());
    }

    @Test
    void whatIsStoredTellsNothingOfIt() {
        post(MAIL);
        String sealed = waiting().get(0).sealed();
        assertFalse(sealed.contains("123456") || sealed.contains("anna"));
    }

    @Test
    void aMailThatWasNotTakenIsTriedAgainAfterADelayThatGrows() throws Exception {
        post(MAIL);
        letters.refuse(true);
        assertTrue(send(letters));
        assertFalse(send(letters));
        clock.pass(Duration.ofSeconds(5));
        assertTrue(send(letters));
        letters.refuse(false);
        clock.pass(Duration.ofSeconds(9));
        assertFalse(send(letters));
        clock.pass(Duration.ofSeconds(1));
        assertTrue(send(letters));
        assertEquals(MAIL, letters.next());
    }

    @Test
    void aMailOfNoMoreUseIsGivenUp() {
        post(MAIL);
        clock.pass(HOUR);
        assertTrue(send(letters));
        assertEquals(List.of(), waiting());
        assertEquals(0, letters.size());
    }

    @Test
    void aMailThatIsRefusedForGoodIsGivenUp() {
        post(MAIL);
        send(mail -> {
            throw MailNotSent.forGood("no such box", new IllegalStateException());
        });
        assertEquals(List.of(), waiting());
    }

    @Test
    void aMailThatFailsHoldsUpNoOther() throws Exception {
        post(MAIL);
        letters.refuse(true);
        send(letters);
        letters.refuse(false);
        var other = new Mail(new MailAddress("bob@example.com"), "Hello", "there");
        post(other);
        assertTrue(send(letters));
        assertEquals(other, letters.next());
    }

    @Test
    void aFailureOfTheMailersOwnIsTriedAgain() {
        post(MAIL);
        send(mail -> {
            throw new IllegalStateException("broken");
        });
        clock.pass(Duration.ofSeconds(5));
        assertEquals(1, waiting().get(0).failures());
    }
}
