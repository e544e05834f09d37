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
 * Sends the mail in the post box that has been due longest, and answers whether there was one. What is not taken waits longer
 * with each try; it is given up, and the log says so by its id, when it is refused for good or of no use any more. A crash
 * between sending and forgetting sends a mail twice rather than never.
 */
public record SendMail() implements LongCommand<Boolean> {
    private static final System.Logger LOG = System.getLogger(SendMail.class.getName());

    /** Longer than a mail takes that runs into every time limit of a server which does not answer. */
    private static final Duration HOLD = Duration.ofMinutes(5);

    @Override
    public Requirement requires() {
        return Requirement.installation();
    }

    static final class Handler implements LongHandler<SendMail, Boolean> {
        private final PostBox box;
        private final Mailer mailer;
        private final InstantSource clock;

        Handler(PostBox box, Mailer mailer, InstantSource clock) {
            this.box = box;
            this.mailer = mailer;
            this.clock = clock;
        }

        @Override
        public Boolean handle(SendMail command, Access access, Transactions transactions) {
            Instant now = clock.instant();
            List<OutgoingMail> due = transactions.write(
                    store -> store.installation(MailQueue.class).take(1, now, now.plus(HOLD)));
            due.forEach(mail -> send(mail, transactions));
            return !due.isEmpty();
        }

        private void send(OutgoingMail mail, Transactions transactions) {
            if (mail.useless(clock.instant())) {
                LOG.log(Level.WARNING, "Mail {0} could not be sent in time and is given up", mail.id());
                forget(mail, transactions);
                return;
            }
            try {
                mailer.send(box.open(mail));
                forget(mail, transactions);
            } catch (MailNotSent failure) {
                failed(mail, failure, transactions);
            } catch (RuntimeException failure) {
                LOG.log(Level.WARNING, "Mail " + mail.id() + " will be tried again", failure);
                postpone(mail, transactions);
            }
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
