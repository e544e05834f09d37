package io.docket.application.access;

import io.docket.application.kernel.Access;
import io.docket.application.kernel.Caller;
import io.docket.application.kernel.LongCommand;
import io.docket.application.kernel.LongHandler;
import io.docket.application.kernel.Pass;
import io.docket.application.kernel.Requirement;
import io.docket.application.kernel.Transactions;
import io.docket.domain.access.ApiKey;
import java.time.Instant;
import java.time.InstantSource;

/**
 * Answers who comes with an API key: its user, restricted to the roles the key names. Refused as unauthenticated when the key
 * is unknown, inactive or expired; what is no key by its checksum is refused without a look-up. The use is noted.
 */
public record IdentifyKey(String key, String address) implements LongCommand<Caller> {
    @Override
    public Requirement requires() {
        return Requirement.open();
    }

    @Override
    public String toString() {
        return "IdentifyKey[hidden]";
    }

    static final class Handler implements LongHandler<IdentifyKey, Caller> {
        private final InstantSource clock;

        Handler(InstantSource clock) {
            this.clock = clock;
        }

        @Override
        public Caller handle(IdentifyKey command, Access access, Transactions transactions) {
            KeyText text = KeyText.parse(command.key()).orElseThrow(SignOn::refused);
            Instant now = clock.instant();
            KeyDirectory.Entry entry = transactions
                    .read(store -> store.installation(KeyDirectory.class).find(text.prefix()))
                    .filter(known ->
                            text.hasHash(known.key().hash()) && known.key().holds(now))
                    .orElseThrow(SignOn::refused);
            ApiKey key = entry.key();
            if (key.isNoteworthy(now)) {
                transactions.write(store -> {
                    store.in(entry.tenant()).the(ApiKeys.class).used(key.prefix(), now);
                    return key;
                });
            }
            return Caller.user(entry.tenant(), key.user())
                    .with(Pass.key(key.prefix(), key.roles()))
                    .from(command.address());
        }
    }
}
