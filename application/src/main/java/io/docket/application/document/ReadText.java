package io.docket.application.document;

import static io.docket.application.kernel.Requirement.anyOf;

import io.docket.application.kernel.Access;
import io.docket.application.kernel.ReadCommand;
import io.docket.application.kernel.ReadHandler;
import io.docket.application.kernel.Requirement;
import io.docket.application.kernel.TenantStore;
import io.docket.domain.access.Permission;
import io.docket.domain.document.DocumentText;
import io.docket.domain.kernel.DocumentId;

/** Answers the text that all offsets of a document refer to; a conflict until it has been read. */
public record ReadText(DocumentId id) implements ReadCommand<DocumentText> {
    @Override
    public Requirement requires() {
        return anyOf(Permission.REVIEW).on(id);
    }

    static final class Handler implements ReadHandler<ReadText, DocumentText> {
        @Override
        public DocumentText handle(ReadText command, Access access, TenantStore store) {
            return new ReadSoFar(store).text(command.id());
        }
    }
}
