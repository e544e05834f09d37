package io.docket.rest.access;

import io.docket.application.access.CreateApiKey;
import io.docket.domain.access.ApiKey;
import io.docket.domain.kernel.InboxId;
import io.docket.domain.kernel.UserId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An API key; {@code token} is its whole text in the answer that makes it, and its public prefix ever after. */
@Schema(name = "APIKeyModel")
public record ApiKeyJson(
        String token,
        UserId user,
        boolean active,
        Optional<Instant> expireAt,
        List<UserJson.RoleAssignmentJson> roles,
        Optional<InboxId> inbox,
        Instant madeAt,
        Optional<Instant> lastUsedAt) {
    static ApiKeyJson of(ApiKey key) {
        return of(key, key.prefix());
    }

    static ApiKeyJson of(CreateApiKey.Made made) {
        return of(made.key(), made.whole());
    }

    private static ApiKeyJson of(ApiKey key, String token) {
        return new ApiKeyJson(
                token,
                key.user(),
                key.active(),
                key.expireAt(),
                key.roles().stream().map(UserJson.RoleAssignmentJson::of).toList(),
                key.inbox(),
                key.madeAt(),
                key.lastUsedAt());
    }

    @Override
    public String toString() {
        return "ApiKeyJson[hidden]";
    }
}
