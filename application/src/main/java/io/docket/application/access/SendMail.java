package io.docket.application.access;

import io.docket.application.kernel.Access;
import io.docket.application.kernel.LongCommand;
import io.docket.application.kernel.LongHandler;
import io.docket.application.kernel.Requirement;
import io.docket.application.kernel.Transactions;
import io.docket.domain.access.OutgoingMail;
import java.lang.System.Logger.Level;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;

/**
 * Sends what waits in the post box and is due, and answers how many were sent. What is not taken waits longer with each try;
 * it is given up, and the log says so by its id, when it is refused for good or of no use any more. A crash between sending
 * and forgetting sends a mail twice: nobody can have both never and once.
 */
public record SendMail() implements LongCommand<Integer> {
    private static final System.Logger LOG = System.getLogger(SendMail.class.getName());
    private static final int BATCH = 10;

    /** Longer than a batch takes when every mail runs into the time limits of a server that does not answer. */
    private static final Duration HOLD = Duration.ofMinutes(15);

    @Override
    public Requirement requires() {
        return Requirement.installation();
    }

    static final class Handler implements LongHandler<SendMail, Integer> {
        private final PostBox box;
        private final Mailer mailer;
        private final InstantSource clock;

        Handler(PostBox box, Mailer mailer, InstantSource clock) {
            this.box = box;
            this.mailer = mailer;
            this.clock = clock;
        }

        @Override
        public Integer handle(SendMail command, Access access, Transactions transactions) {
            Instant now = clock.instant();
            List<OutgoingMail> due = transactions.write(
                    store -> store.installation(MailQueue.class).take(BATCH, now, now.plus(HOLD)));
            return (int) due.stream().filter(mail -> sent(mail, transactions)).count();
        }

        private boolean sent(OutgoingMail mail, Transactions transactions) {
            if (mail.useless(clock.instant())) {
                LOG.log(Level.WARNING, "Mail {0} could not be sent in time and is given up", mail.id());
                forget(mail, transactions);
                return false;
            }
            try {
                mailer.send(box.open(mail));
                forget(mail, transactions);
                return true;
            } catch (MailNotSent failure) {
                failed(mail, failure, transactions);
            } catch (RuntimeException failure) {
                LOG.log(Level.WARNING, "Mail " + mail.id() + " will be tried again", failure);
                postpone(mail, transactions);
            }
            return false;
        }

        private void failed(OutgoingMail mail, MailNotSent failure, Transactions transactions) {
            if (failure.permanent()) {
                LOG.log(Level.WARNING, "Mail {0} is given up: {1}", mail.id(), failure.getMessage());
                forget(mail, transactions);
            } else {
                LOG.log(Level.WARNING, "Mail {0} will be tried again: {1}", mail.id(), failure.getMessage());
                postpone(mail, transactions);
            }
        }

        private static void forget(OutgoingMail mail, Transactions transactions) {
            transactions.write(store -> {
                store.installation(MailQueue.class).remove(mail.id());
                return mail;
            });
        }

        private void postpone(OutgoingMail mail, Transactions transactions) {
            transactions.write(store -> {
                store.installation(MailQueue.class).postpone(mail.failed(clock.instant()));
                return mail;
            });
        }
    }
}
