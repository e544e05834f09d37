package io.docket.application.access;

import io.docket.application.kernel.Access;
import io.docket.application.kernel.Ids;
import io.docket.application.kernel.LongCommand;
import io.docket.application.kernel.LongHandler;
import io.docket.application.kernel.Requirement;
import io.docket.application.kernel.Transactions;
import io.docket.domain.access.Role;
import io.docket.domain.access.RoleAssignment;
import io.docket.domain.access.User;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Answers a token for a user name and a password. Wrong ones are refused with the same answer, after the same time, whether
 * or not there is such a user; many failures from one address are answered with a time to wait.
 */
public record SignIn(Credentials credentials) implements LongCommand<String> {
    @Override
    public Requirement requires() {
        return Requirement.open();
    }

    static final class Handler implements LongHandler<SignIn, String> {
        private final SignOn signOn;
        private final KeyRing ring;
        private final Tokens tokens;
        private final Duration lifetime;
        private final Ids ids;
        private final InstantSource clock;

        Handler(SignOn signOn, KeyRing ring, Tokens tokens, Duration lifetime, Ids ids, InstantSource clock) {
            this.signOn = signOn;
            this.ring = ring;
            this.tokens = tokens;
            this.lifetime = lifetime;
            this.ids = ids;
            this.clock = clock;
        }

        @Override
        public String handle(SignIn command, Access access, Transactions transactions) {
            UserDirectory.Entry entry = signOn.check(command.credentials(), transactions);
            Instant now = clock.instant();
            var claims = new Tokens.Claims(
                    ids.next(),
                    entry.tenant(),
                    entry.user().id(),
                    entry.user().username(),
                    roleNames(entry, transactions),
                    now,
                    now.plus(lifetime));
            return tokens.issue(claims, ring.keys(transactions).get(0));
        }

        private static Set<String> roleNames(UserDirectory.Entry entry, Transactions transactions) {
            User user = entry.user();
            List<Role> roles = transactions.read(store -> store.in(entry.tenant())
                    .the(Roles.class)
                    .find(user.roles().stream().map(RoleAssignment::role).toList()));
            return roles.stream().map(Role::name).collect(Collectors.toSet());
        }
    }
}
