package io.docket.application.review;

import static io.docket.application.kernel.Requirement.anyOf;

import io.docket.application.kernel.Access;
import io.docket.application.kernel.ReadCommand;
import io.docket.application.kernel.ReadHandler;
import io.docket.application.kernel.Requirement;
import io.docket.application.kernel.TenantStore;
import io.docket.domain.access.Permission;
import io.docket.domain.kernel.InboxId;
import java.util.List;

/** Answers the names of the versions that the documents of an inbox have, with how many have each. */
public record ListVersionNames(InboxId inbox) implements ReadCommand<List<VersionNames.Used>> {
    @Override
    public Requirement requires() {
        return anyOf(Permission.REVIEW).on(inbox);
    }

    static final class Handler implements ReadHandler<ListVersionNames, List<VersionNames.Used>> {
        @Override
        public List<VersionNames.Used> handle(ListVersionNames command, Access access, TenantStore store) {
            return store.the(VersionNames.class).of(command.inbox());
        }
    }
}
