package io.docket.application.access;

import static io.docket.application.kernel.Requirement.anyOf;

import io.docket.application.kernel.Access;
import io.docket.application.kernel.Audited;
import io.docket.application.kernel.Change;
import io.docket.application.kernel.Expected;
import io.docket.application.kernel.Requirement;
import io.docket.application.kernel.TenantStore;
import io.docket.application.kernel.Versioned;
import io.docket.application.kernel.WriteCommand;
import io.docket.application.kernel.WriteHandler;
import io.docket.domain.access.ApiKey;
import io.docket.domain.access.Permission;
import java.time.Instant;

/**
 * Switches an API key on or off, or changes when it expires (null: never). Giving it more life than it had needs the roles it
 * names to be the caller's too; its roles never change.
 */
public record ChangeApiKey(String key, Change<Boolean> active, Change<Instant> expireAt, Expected expected)
        implements WriteCommand<Versioned<ApiKey>>, Audited {
    @Override
    public Requirement requires() {
        return anyOf(Permission.EDIT_BACKEND_SETTINGS).onTenant();
    }

    @Override
    public String toString() {
        return "ChangeApiKey[hidden]";
    }

    static final class Handler implements WriteHandler<ChangeApiKey, Versioned<ApiKey>> {
        private final Granting granting;

        Handler(Granting granting) {
            this.granting = granting;
        }

        @Override
        public Versioned<ApiKey> handle(ChangeApiKey command, Access access, TenantStore store) {
            Versioned<ApiKey> stored = NamedKey.find(command.key(), store);
            access.about(stored.value().prefix());
            ApiKey before = command.expected().check(stored);
            ApiKey after = before.with(
                    command.active().over(before.active(), false),
                    command.expireAt().over(before.expireAt()));
            if (after.equals(before)) {
                return stored;
            }
            if (after.active()) {
                granting.check(after.roles(), access, store);
            }
            ApiKeys keys = store.the(ApiKeys.class);
            keys.save(stored.map(key -> after));
            return keys.find(after.prefix()).orElseThrow();
        }
    }
}
