package io.docket.application.format;

import static io.docket.application.kernel.Requirement.anyOf;

import io.docket.application.kernel.Access;
import io.docket.application.kernel.ReadCommand;
import io.docket.application.kernel.ReadHandler;
import io.docket.application.kernel.Refusal;
import io.docket.application.kernel.Requirement;
import io.docket.application.kernel.TenantStore;
import io.docket.application.kernel.Versioned;
import io.docket.domain.access.Permission;
import io.docket.domain.format.Format;
import io.docket.domain.kernel.FormatId;

/** Answers one format, to who may edit formats or review anything. */
public record ReadFormat(FormatId id) implements ReadCommand<Versioned<Format>> {
    @Override
    public Requirement requires() {
        return anyOf(Permission.EDIT_FORMAT_SETTINGS, Permission.REVIEW).anywhere();
    }

    static final class Handler implements ReadHandler<ReadFormat, Versioned<Format>> {
        @Override
        public Versioned<Format> handle(ReadFormat command, Access access, TenantStore store) {
            return store.the(Formats.class).find(command.id()).orElseThrow(() -> Refusal.notFound("format"));
        }
    }
}
