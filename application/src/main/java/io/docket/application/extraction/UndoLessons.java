package io.docket.application.extraction;

import static io.docket.application.kernel.Requirement.anyOf;

import io.docket.application.kernel.Access;
import io.docket.application.kernel.Requirement;
import io.docket.application.kernel.TenantStore;
import io.docket.application.kernel.WriteCommand;
import io.docket.application.kernel.WriteHandler;
import io.docket.domain.access.Permission;
import io.docket.domain.kernel.InboxId;

/** Forgets everything that an inbox was taught, as {@link UndoLesson} does each lesson. */
public record UndoLessons(InboxId inbox) implements WriteCommand<InboxId> {
    @Override
    public Requirement requires() {
        return anyOf(Permission.EDIT_PREDICTOR_SETTINGS).on(inbox);
    }

    static final class Handler implements WriteHandler<UndoLessons, InboxId> {
        @Override
        public InboxId handle(UndoLessons command, Access access, TenantStore store) {
            store.the(Lessons.class).removeAll(command.inbox());
            return command.inbox();
        }
    }
}
