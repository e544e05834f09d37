package io.docket.rest.access;

import io.docket.domain.access.RoleAssignment;
import io.docket.domain.kernel.DocumentId;
import io.docket.domain.kernel.InboxId;
import io.docket.domain.kernel.RoleId;
import io.docket.domain.kernel.Target;
import java.util.List;
import java.util.Optional;

/** The roles that a token is restricted to, each as {@code role/inbox/document}, with nothing for what is not named. */
final class RoleClaims {
    private static final int PARTS = 3;

    private RoleClaims() {}

    static List<String> write(List<RoleAssignment> roles) {
        return roles.stream().map(RoleClaims::write).toList();
    }

    static List<RoleAssignment> read(List<String> claims) {
        return claims.stream().map(RoleClaims::read).toList();
    }

    private static String write(RoleAssignment role) {
        return String.join(
                "/",
                role.role().value(),
                role.target().inbox().map(InboxId::value).orElse(""),
                role.target().document().map(DocumentId::value).orElse(""));
    }

    private static RoleAssignment read(String claim) {
        String[] parts = claim.split("/", PARTS);
        return new RoleAssignment(
                new RoleId(parts[0]),
                new Target(part(parts[1]).map(InboxId::new), part(parts[2]).map(DocumentId::new)));
    }

    private static Optional<String> part(String text) {
        return Optional.of(text).filter(given -> !given.isEmpty());
    }
}
