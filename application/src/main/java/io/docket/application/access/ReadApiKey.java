package io.docket.application.access;

import static io.docket.application.kernel.Requirement.anyOf;

import io.docket.application.kernel.Access;
import io.docket.application.kernel.ReadCommand;
import io.docket.application.kernel.ReadHandler;
import io.docket.application.kernel.Requirement;
import io.docket.application.kernel.TenantStore;
import io.docket.application.kernel.Versioned;
import io.docket.domain.access.ApiKey;
import io.docket.domain.access.Permission;

/** Answers what is known of an API key, named by its prefix or its whole text; its text is not among that. */
public record ReadApiKey(String key) implements ReadCommand<Versioned<ApiKey>> {
    @Override
    public Requirement requires() {
        return anyOf(Permission.VIEW_API_KEYS).onTenant();
    }

    @Override
    public String toString() {
        return "ReadApiKey[hidden]";
    }

    static final class Handler implements ReadHandler<ReadApiKey, Versioned<ApiKey>> {
        @Override
        public Versioned<ApiKey> handle(ReadApiKey command, Access access, TenantStore store) {
            return NamedKey.find(command.key(), store);
        }
    }
}
