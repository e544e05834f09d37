package io.docket.application.access;

import static io.docket.application.kernel.Requirement.anyOf;

import io.docket.application.kernel.Access;
import io.docket.application.kernel.Audited;
import io.docket.application.kernel.Refusal;
import io.docket.application.kernel.Requirement;
import io.docket.application.kernel.TenantStore;
import io.docket.application.kernel.WriteCommand;
import io.docket.application.kernel.WriteHandler;
import io.docket.domain.access.ApiKey;
import io.docket.domain.access.Permission;
import io.docket.domain.access.RoleAssignment;
import io.docket.domain.access.User;
import io.docket.domain.kernel.Id;
import io.docket.domain.kernel.InboxId;
import io.docket.domain.kernel.UserId;
import java.security.SecureRandom;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;

/**
 * Makes an API key for a user, named by id or user name, with roles that the caller itself holds; it can do what these roles
 * permit and its user holds at that moment. The whole key is answered once and never again. A key for an inbox names roles
 * on that inbox or its documents; those without a place are meant on the inbox.
 */
public record CreateApiKey(
        Optional<InboxId> inbox, String user, List<WantedAssignment> roles, boolean active, Optional<Instant> expireAt)
        implements WriteCommand<CreateApiKey.Made>, Audited {
    public CreateApiKey {
        roles = List.copyOf(roles);
    }

    /** A key just made, and its whole text. */
    public record Made(ApiKey key, String whole) {
        @Override
        public String toString() {
            return "Made[hidden]";
        }
    }

    @Override
    public Requirement requires() {
        var editing = anyOf(Permission.EDIT_BACKEND_SETTINGS);
        return inbox.map(editing::on).orElseGet(editing::onTenant);
    }

    static final class Handler implements WriteHandler<CreateApiKey, Made> {
        private final Granting granting;
        private final InstantSource clock;
        private final SecureRandom chance = new SecureRandom();

        Handler(Granting granting, InstantSource clock) {
            this.granting = granting;
            this.clock = clock;
        }

        @Override
        public Made handle(CreateApiKey command, Access access, TenantStore store) {
            Instant now = clock.instant();
            UserId user = user(command.user(), store);
            List<WantedAssignment> wanted =
                    command.inbox().map(inbox -> within(inbox, command.roles())).orElse(command.roles());
            List<RoleAssignment> roles = granting.granted(wanted, Refusal.Kind.INVALID, access, store);
            KeyText text = KeyText.random(chance);
            var key = new ApiKey(
                    text.prefix(),
                    text.hash(),
                    user,
                    roles,
                    command.inbox(),
                    command.active(),
                    command.expireAt(),
                    now,
                    Optional.empty());
            store.the(ApiKeys.class).add(key);
            access.about(key.prefix());
            return new Made(key, text.whole());
        }

        private static UserId user(String idOrName, TenantStore store) {
            Users users = store.the(Users.class);
            return users.named(idOrName)
                    .or(() -> id(idOrName).flatMap(users::find))
                    .map(found -> found.value())
                    .map(User::id)
                    .orElseThrow(() -> Refusal.notFound("user"));
        }

        private static Optional<UserId> id(String text) {
            return Id.FORM.matcher(text).matches() ? Optional.of(new UserId(text)) : Optional.empty();
        }

        private static List<WantedAssignment> within(InboxId inbox, List<WantedAssignment> roles) {
            return roles.stream().map(role -> within(inbox, role)).toList();
        }

        private static WantedAssignment within(InboxId inbox, WantedAssignment role) {
            String other = role.inbox().orElse(inbox.value());
            if (!other.equals(inbox.value())) {
                throw Refusal.notFound("inbox");
            }
            return new WantedAssignment(role.role(), Optional.of(inbox.value()), role.document());
        }
    }
}
