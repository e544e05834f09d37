package io.docket.application.format;

import io.docket.application.kernel.Access;
import io.docket.application.kernel.ReadCommand;
import io.docket.application.kernel.ReadHandler;
import io.docket.application.kernel.Requirement;
import io.docket.application.kernel.TenantStore;
import io.docket.application.kernel.Versioned;
import io.docket.domain.access.Permission;
import io.docket.domain.access.Visibility;
import io.docket.domain.format.Format;
import java.util.List;

/**
 * Answers the tenant's formats to who may edit them, or review anything, anywhere: a reviewer of one inbox needs to know
 * every field that a document may have. To others the list is empty.
 */
public record ListFormats() implements ReadCommand<List<Versioned<Format>>> {
    @Override
    public Requirement requires() {
        return Requirement.signedIn();
    }

    static final class Handler implements ReadHandler<ListFormats, List<Versioned<Format>>> {
        @Override
        public List<Versioned<Format>> handle(ListFormats command, Access access, TenantStore store) {
            Visibility seen = access.visible(Permission.EDIT_FORMAT_SETTINGS, Permission.REVIEW);
            return seen.isNothing() ? List.of() : store.the(Formats.class).all();
        }
    }
}
