package io.docket.domain.access;

import io.docket.domain.kernel.InboxId;
import io.docket.domain.kernel.InvalidValue;
import io.docket.domain.kernel.UserId;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * A key that a program comes with instead of a password: acts for a user, within the roles it names, which never change. Only
 * a hash of it is known; {@code prefix} is its public beginning.
 *
 * @param inbox the inbox that the key was made for, when it was made for one alone
 */
public record ApiKey(
        String prefix,
        String hash,
        UserId user,
        List<RoleAssignment> roles,
        Optional<InboxId> inbox,
        boolean active,
        Optional<Instant> expireAt,
        Instant madeAt,
        Optional<Instant> lastUsedAt) {
    /** A use is noted at most so often, so that a busy key does not write with each call. */
    private static final Duration NOTING = Duration.ofMinutes(1);

    public ApiKey {
        InvalidValue.unlessText("token", prefix, 40);
        InvalidValue.unlessText("hash", hash, 100);
        roles = roles.stream().distinct().toList();
    }

    /** Whether it opens anything at this instant. */
    public boolean holds(Instant now) {
        return active && expireAt.filter(end -> !now.isBefore(end)).isEmpty();
    }

    public ApiKey with(boolean activity, Optional<Instant> expiry) {
        return new ApiKey(prefix, hash, user, roles, inbox, activity, expiry, madeAt, lastUsedAt);
    }

    /** The key as it is after a use. */
    public ApiKey usedAt(Instant use) {
        return new ApiKey(prefix, hash, user, roles, inbox, active, expireAt, madeAt, Optional.of(use));
    }

    /** Whether a use at this instant is worth noting. */
    public boolean isNoteworthy(Instant use) {
        return lastUsedAt.filter(last -> use.isBefore(last.plus(NOTING))).isEmpty();
    }

    @Override
    public String toString() {
        return "ApiKey[" + prefix + "]";
    }
}
