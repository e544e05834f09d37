package io.docket.application.extraction;

import static io.docket.application.kernel.Requirement.anyOf;

import io.docket.application.kernel.Access;
import io.docket.application.kernel.Refusal;
import io.docket.application.kernel.Requirement;
import io.docket.application.kernel.TenantStore;
import io.docket.application.kernel.WriteCommand;
import io.docket.application.kernel.WriteHandler;
import io.docket.domain.access.Permission;
import io.docket.domain.kernel.DocumentId;
import io.docket.domain.kernel.InboxId;

/**
 * Forgets what one document taught an inbox, from the next document on; those that were read by it stay as they are until
 * they are processed again. The document's feedback stays, and teaches again only when it is given again.
 */
public record UndoLesson(InboxId inbox, DocumentId document) implements WriteCommand<DocumentId> {
    @Override
    public Requirement requires() {
        return anyOf(Permission.EDIT_PREDICTOR_SETTINGS).on(inbox);
    }

    static final class Handler implements WriteHandler<UndoLesson, DocumentId> {
        @Override
        public DocumentId handle(UndoLesson command, Access access, TenantStore store) {
            Lessons lessons = store.the(Lessons.class);
            if (lessons.of(command.inbox(), command.document()).isEmpty()) {
                throw Refusal.notFound("lesson");
            }
            lessons.remove(command.document());
            return command.document();
        }
    }
}
