package io.docket.application.document.output;

import static io.docket.application.kernel.Requirement.anyOf;

import io.docket.application.document.Documents;
import io.docket.application.document.FileContent;
import io.docket.application.document.StillProcessing;
import io.docket.application.kernel.Access;
import io.docket.application.kernel.ReadCommand;
import io.docket.application.kernel.ReadHandler;
import io.docket.application.kernel.Refusal;
import io.docket.application.kernel.Requirement;
import io.docket.application.kernel.TenantStore;
import io.docket.domain.access.Permission;
import io.docket.domain.document.Document;
import io.docket.domain.document.output.OutputType;
import io.docket.domain.kernel.DocumentId;
import java.util.Optional;

/**
 * Answers a document as its project's template makes it. Where a type is wanted that the template does not have, or there is
 * no template, it is what is built in: in JSON the values alone, in CSV a line with all fields. A document that nothing was
 * found in yet is a conflict, and not found when nothing ever will be.
 */
public record ReadOutput(DocumentId id, Optional<OutputType> wanted) implements ReadCommand<FileContent> {
    @Override
    public Requirement requires() {
        return anyOf(Permission.REVIEW).on(id);
    }

    static final class Handler implements ReadHandler<ReadOutput, FileContent> {
        @Override
        public FileContent handle(ReadOutput command, Access access, TenantStore store) {
            Document document = store.the(Documents.class)
                    .find(command.id())
                    .orElseThrow(() -> Refusal.notFound("document"))
                    .value();
            if (document.lastVersion().isEmpty()) {
                throw document.outcome().isPresent()
                        ? Refusal.of(Refusal.Kind.NOT_FOUND, "not_read", "The document could not be read.")
                        : StillProcessing.refusal("Nothing has been found in the document yet.");
            }
            InboxOutput form = InboxOutput.of(document.inbox(), store).orElseThrow(() -> Refusal.notFound("document"));
            return SingleOutput.of(form, document, command.wanted());
        }
    }
}
