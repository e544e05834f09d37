package io.docket.application.access;

import io.docket.application.kernel.Access;
import io.docket.application.kernel.Ids;
import io.docket.application.kernel.Pass;
import io.docket.application.kernel.TenantStore;
import io.docket.application.kernel.Transactions;
import io.docket.domain.access.Role;
import io.docket.domain.access.RoleAssignment;
import io.docket.domain.access.User;
import io.docket.domain.kernel.TenantId;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Writes tokens for users. */
final class TokenIssue {
    /** How long a token holds, and whether all that it is exchanged for must end with it. */
    record Term(Duration lifetime, boolean ephemeral) {
        static Term of(Duration lifetime) {
            return new Term(lifetime, false);
        }

        static Term ephemeral(Duration lifetime) {
            return new Term(lifetime, true);
        }
    }

    private final KeyRing ring;
    private final Tokens tokens;
    private final Ids ids;
    private final InstantSource clock;

    TokenIssue(KeyRing ring, Tokens tokens, Ids ids, InstantSource clock) {
        this.ring = ring;
        this.tokens = tokens;
        this.ids = ids;
        this.clock = clock;
    }

    /** A token for a user, restricted to roles when some are given; the audit trail is told whose and which it is. */
    String issue(
            Access access,
            TenantId tenant,
            User user,
            Optional<List<RoleAssignment>> roles,
            Term term,
            Transactions transactions) {
        Set<String> groups = transactions.read(store -> names(roles.orElse(user.roles()), store.in(tenant)));
        Instant now = clock.instant();
        Optional<Instant> bound = access.caller().pass().filter(Pass::ephemeral).flatMap(Pass::expiresAt);
        var claims = new Tokens.Claims(
                ids.next(),
                tenant,
                user.id(),
                user.username(),
                groups,
                roles,
                user.generation(),
                now,
                bound.filter(now.plus(term.lifetime())::isAfter).orElse(now.plus(term.lifetime())),
                term.ephemeral() || bound.isPresent());
        access.about(user.id().value());
        access.detail("token=" + claims.tokenId());
        return tokens.issue(claims, ring.signer(transactions));
    }

    private static Set<String> names(List<RoleAssignment> assignments, TenantStore store) {
        return store
                .the(Roles.class)
                .find(assignments.stream().map(RoleAssignment::role).toList())
                .stream()
                .map(Role::name)
                .collect(Collectors.toSet());
    }
}
