package io.docket.application.access;

import static io.docket.application.kernel.Requirement.anyOf;

import io.docket.application.kernel.Access;
import io.docket.application.kernel.Audited;
import io.docket.application.kernel.LongCommand;
import io.docket.application.kernel.LongHandler;
import io.docket.application.kernel.Refusal;
import io.docket.application.kernel.Requirement;
import io.docket.application.kernel.TenantStore;
import io.docket.application.kernel.Transactions;
import io.docket.application.kernel.Versioned;
import io.docket.domain.access.Permission;
import io.docket.domain.access.RoleAssignment;
import io.docket.domain.access.User;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/**
 * Answers a token of 24 hours for oneself or, to who may edit users, for another active user of the tenant. It may be
 * restricted to roles; what it gives must be held by the caller, so a token for another user always names roles: the asked
 * ones, or else all that the user holds now. A restricted caller gets none for itself by this; who
 * comes with an ephemeral token gets one that ends with it.
 */
public record IssueToken(String username, Optional<List<WantedAssignment>> roles)
        implements LongCommand<String>, Audited {
    /** The longest that a token holds. */
    static final Duration LIFETIME = Duration.ofHours(24);

    public IssueToken {
        roles = roles.map(List::copyOf);
    }

    @Override
    public Requirement requires() {
        return anyOf(Permission.EDIT_USERS).onTenantOrSelf(username);
    }

    static final class Handler implements LongHandler<IssueToken, String> {
        private final Granting granting;
        private final TokenIssue tokens;

        Handler(Granting granting, TokenIssue tokens) {
            this.granting = granting;
            this.tokens = tokens;
        }

        @Override
        public String handle(IssueToken command, Access access, Transactions transactions) {
            Granted granted = transactions.read(store -> granted(command, access, store.in(access.tenant())));
            return tokens.issue(
                    access,
                    access.tenant(),
                    granted.user(),
                    granted.roles(),
                    TokenIssue.Term.of(LIFETIME),
                    transactions);
        }

        private Granted granted(IssueToken command, Access access, TenantStore store) {
            User user = store.the(Users.class)
                    .named(command.username())
                    .map(Versioned::value)
                    .filter(User::active)
                    .orElseThrow(() -> Refusal.notFound("active user"));
            if (command.roles().isPresent()) {
                List<RoleAssignment> asked =
                        granting.granted(command.roles().get(), Refusal.Kind.INVALID, access, store);
                return new Granted(user, Optional.of(asked));
            }
            boolean self = access.user().filter(user.id()::equals).isPresent();
            if (self && !access.caller().isRestricted()) {
                return new Granted(user, Optional.empty());
            }
            granting.check(user.roles(), access, store);
            return new Granted(user, Optional.of(user.roles()));
        }

        private record Granted(User user, Optional<List<RoleAssignment>> roles) {}
    }
}
