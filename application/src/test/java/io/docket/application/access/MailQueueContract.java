package io.docket.application.access;

import static io.docket.application.Samples.NOON;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.docket.application.Samples;
import io.docket.application.kernel.StoreContract;
import io.docket.domain.access.OutgoingMail;
import io.docket.domain.kernel.MailId;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

/** What every {@link MailQueue} promises. */
public interface MailQueueContract extends StoreContract {
    Duration HOUR = Duration.ofHours(1);

    private void queue(Consumer<MailQueue> work) {
        testee().write(store -> {
            work.accept(store.installation(MailQueue.class));
            return true;
        });
    }

    private OutgoingMail posted(Instant at) {
        var mail = OutgoingMail.posted(new MailId(Samples.id()), storedTenant(), "sealed", at, HOUR);
        queue(mails -> mails.add(mail));
        return mail;
    }

    private List<OutgoingMail> taken(int most, Instant now) {
        return testee().write(store -> store.installation(MailQueue.class).take(most, now, now.plus(HOUR)));
    }

    @Test
    default void dueMailsOfAllTenantsAreTakenInTheOrderTheyBecameDue() {
        OutgoingMail second = posted(NOON.plusSeconds(1));
        OutgoingMail first = posted(NOON);
        OutgoingMail third = posted(NOON.plusSeconds(2));
        posted(NOON.plusSeconds(3));
        Instant now = NOON.plusSeconds(2);
        assertEquals(List.of(first.heldUntil(now.plus(HOUR)), second.heldUntil(now.plus(HOUR))), taken(2, now));
        assertEquals(List.of(third.heldUntil(now.plus(HOUR))), taken(2, now));
    }

    @Test
    default void aTakenMailIsHeldForAWhile() {
        OutgoingMail mail = posted(NOON);
        taken(10, NOON);
        assertEquals(List.of(), taken(10, NOON.plus(HOUR).minusSeconds(1)));
        assertEquals(
                List.of(mail.id()),
                taken(10, NOON.plus(HOUR)).stream().map(OutgoingMail::id).toList());
    }

    @Test
    default void aPostponedMailRemembersItsFailuresUntilItIsDueAgain() {
        OutgoingMail failed = posted(NOON).failed(NOON);
        queue(mails -> mails.postpone(failed));
        assertEquals(List.of(), taken(10, NOON));
        Instant later = failed.dueAt();
        assertEquals(List.of(failed.heldUntil(later.plus(HOUR))), taken(10, later));
    }

    @Test
    default void aRemovedMailIsGoneAndCannotBePostponed() {
        OutgoingMail mail = posted(NOON);
        queue(mails -> mails.remove(mail.id()));
        queue(mails -> mails.postpone(mail));
        assertEquals(List.of(), taken(10, NOON.plusSeconds(1)));
    }
}
