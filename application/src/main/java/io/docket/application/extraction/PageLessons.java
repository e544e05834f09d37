package io.docket.application.extraction;

import static io.docket.application.kernel.Requirement.anyOf;

import io.docket.application.kernel.Access;
import io.docket.application.kernel.Page;
import io.docket.application.kernel.PageRequest;
import io.docket.application.kernel.ReadCommand;
import io.docket.application.kernel.ReadHandler;
import io.docket.application.kernel.Requirement;
import io.docket.application.kernel.TenantStore;
import io.docket.domain.access.Permission;
import io.docket.domain.extraction.lesson.Lesson;
import io.docket.domain.kernel.InboxId;

/** Answers one page of what an inbox was taught, newest first. */
public record PageLessons(InboxId inbox, PageRequest request) implements ReadCommand<Page<Lesson>> {
    @Override
    public Requirement requires() {
        return anyOf(Permission.EDIT_PREDICTOR_SETTINGS).on(inbox);
    }

    static final class Handler implements ReadHandler<PageLessons, Page<Lesson>> {
        @Override
        public Page<Lesson> handle(PageLessons command, Access access, TenantStore store) {
            return store.the(Lessons.class).page(command.inbox(), command.request());
        }
    }
}
