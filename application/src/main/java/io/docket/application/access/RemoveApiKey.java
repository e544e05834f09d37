package io.docket.application.access;

import static io.docket.application.kernel.Requirement.anyOf;

import io.docket.application.kernel.Access;
import io.docket.application.kernel.Audited;
import io.docket.application.kernel.Requirement;
import io.docket.application.kernel.TenantStore;
import io.docket.application.kernel.WriteCommand;
import io.docket.application.kernel.WriteHandler;
import io.docket.domain.access.ApiKey;
import io.docket.domain.access.Permission;

/** Removes an API key, named by its prefix or its whole text; it opens nothing from then on. */
public record RemoveApiKey(String key) implements WriteCommand<String>, Audited {
    @Override
    public Requirement requires() {
        return anyOf(Permission.EDIT_BACKEND_SETTINGS).onTenant();
    }

    @Override
    public String toString() {
        return "RemoveApiKey[hidden]";
    }

    static final class Handler implements WriteHandler<RemoveApiKey, String> {
        @Override
        public String handle(RemoveApiKey command, Access access, TenantStore store) {
            ApiKey key = NamedKey.find(command.key(), store).value();
            access.about(key.prefix());
            store.the(ApiKeys.class).remove(key.prefix());
            return key.prefix();
        }
    }
}
