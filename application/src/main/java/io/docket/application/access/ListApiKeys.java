package io.docket.application.access;

import static io.docket.application.kernel.Requirement.anyOf;

import io.docket.application.kernel.Access;
import io.docket.application.kernel.PageRequest;
import io.docket.application.kernel.ReadCommand;
import io.docket.application.kernel.ReadHandler;
import io.docket.application.kernel.Requirement;
import io.docket.application.kernel.TenantStore;
import io.docket.application.kernel.Versioned;
import io.docket.domain.access.ApiKey;
import io.docket.domain.access.Permission;
import java.util.List;
import java.util.Optional;

/** Answers the next batch (at most 500) of the tenant's API keys, after the last one of the batch before. */
public record ListApiKeys(Optional<String> last) implements ReadCommand<List<Versioned<ApiKey>>> {
    /** How many keys a batch has, unless it is the last. */
    public static final int BATCH = PageRequest.MOST;

    @Override
    public Requirement requires() {
        return anyOf(Permission.VIEW_API_KEYS).onTenant();
    }

    static final class Handler implements ReadHandler<ListApiKeys, List<Versioned<ApiKey>>> {
        @Override
        public List<Versioned<ApiKey>> handle(ListApiKeys command, Access access, TenantStore store) {
            return store.the(ApiKeys.class).after(Optional.empty(), command.last(), BATCH);
        }
    }
}
