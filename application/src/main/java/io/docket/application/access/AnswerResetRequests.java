package io.docket.application.access;

import io.docket.application.kernel.Access;
import io.docket.application.kernel.LongCommand;
import io.docket.application.kernel.LongHandler;
import io.docket.application.kernel.Requirement;
import io.docket.application.kernel.Store;
import io.docket.application.kernel.Transactions;
import io.docket.domain.access.MailAddress;
import io.docket.domain.access.PasswordReset;
import io.docket.domain.access.ResetRequest;
import io.docket.domain.access.User;
import java.lang.System.Logger.Level;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;

/**
 * Looks at the requests for a new password, posts a mail with a token where there is somebody to have one, and answers how
 * many requests there were. The user's name is the mail address. Whoever was deactivated gets none; neither does who has
 * five that still hold, so that nobody's letter box can be filled. An earlier token holds beside a later one, so that nobody
 * can make somebody else's useless.
 */
public record AnswerResetRequests() implements LongCommand<Integer> {
    private static final System.Logger LOG = System.getLogger(AnswerResetRequests.class.getName());
    private static final int BATCH = 50;
    private static final int MOST_TOKENS = 5;
    private static final Duration LIFETIME = Duration.ofMinutes(60);

    @Override
    public Requirement requires() {
        return Requirement.installation();
    }

    static final class Handler implements LongHandler<AnswerResetRequests, Integer> {
        private final PostBox box;
        private final InstantSource clock;

        Handler(PostBox box, InstantSource clock) {
            this.box = box;
            this.clock = clock;
        }

        @Override
        public Integer handle(AnswerResetRequests command, Access access, Transactions transactions) {
            int answered = transactions.write(store -> {
                List<ResetRequest> requests =
                        store.installation(ResetRequests.class).take(BATCH);
                if (!requests.isEmpty()) {
                    store.installation(PasswordResets.class).removeExpired(clock.instant());
                }
                requests.forEach(request -> answer(request, store));
                return requests.size();
            });
            if (answered > 0) {
                box.collect();
            }
            return answered;
        }

        private void answer(ResetRequest request, Store store) {
            store.installation(UserDirectory.class)
                    .named(request.username())
                    .filter(entry -> entry.user().mayChoosePassword())
                    .filter(entry -> waiting(entry, store) < MOST_TOKENS)
                    .ifPresent(entry -> answer(entry, store));
        }

        private void answer(UserDirectory.Entry entry, Store store) {
            User user = entry.user();
            Optional<MailAddress> address = MailAddress.of(user.username());
            if (address.isEmpty()) {
                LOG.log(
                        Level.WARNING,
                        "User {0} asked for a new password, but its name is no mail address; see docket.admin.recover",
                        user.id());
                return;
            }
            String token = ResetTokens.next();
            store.installation(PasswordResets.class)
                    .add(new PasswordReset(
                            ResetTokens.hash(token),
                            entry.tenant(),
                            user.id(),
                            clock.instant().plus(LIFETIME)));
            box.post(store, entry.tenant(), mail(address.get(), token), LIFETIME);
        }

        private int waiting(UserDirectory.Entry entry, Store store) {
            Instant now = clock.instant();
            return store.installation(PasswordResets.class)
                    .count(entry.tenant(), entry.user().id(), now);
        }

        private static Mail mail(MailAddress to, String token) {
            return new Mail(to, "Your new password for Docket", """
                    Somebody, probably you, asked for a new password for %s.

                    This token lets you choose one, once and within %d minutes:

                    %s

                    Give it to the program that you use Docket with, or send it with the password of your choice:

                    POST /api/auth/reset_password
                    {"token": "...", "new_password": "..."}

                    If it was not you, there is nothing to do: your password stays as it is.
                    """.formatted(to.value(), LIFETIME.toMinutes(), token));
        }
    }
}
