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
import io.docket.domain.kernel.InboxId;
import java.util.List;
import java.util.Optional;

/** Answers the next batch of the API keys that were made for one inbox, after the last one of the batch before. */
public record ListInboxApiKeys(InboxId inbox, Optional<String> last) implements ReadCommand<List<Versioned<ApiKey>>> {
    @Override
    public Requirement requires() {
        return anyOf(Permission.VIEW_API_KEYS).on(inbox);
    }

    static final class Handler implements ReadHandler<ListInboxApiKeys, List<Versioned<ApiKey>>> {
        @Override
        public List<Versioned<ApiKey>> handle(ListInboxApiKeys command, Access access, TenantStore store) {
            return store.the(ApiKeys.class).after(Optional.of(command.inbox()), command.last(), ListApiKeys.BATCH);
        }
    }
}
