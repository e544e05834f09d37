package io.docket.application.review;

import static io.docket.application.kernel.Requirement.anyOf;

import io.docket.application.document.Documents;
import io.docket.application.job.Jobs;
import io.docket.application.kernel.Access;
import io.docket.application.kernel.ReadCommand;
import io.docket.application.kernel.ReadHandler;
import io.docket.application.kernel.Refusal;
import io.docket.application.kernel.Requirement;
import io.docket.application.kernel.TenantStore;
import io.docket.domain.access.Permission;
import io.docket.domain.document.Document;
import io.docket.domain.kernel.DocumentId;
import io.docket.domain.review.Workflow;

/**
 * Answers what happened to a document and when, as far as that is stored: nothing is guessed. It is shown as a graph whose
 * {@code graph} says what holds of the document as a whole, whose {@code nodes} are what happened, by id, and whose {@code
 * links} lead from each to what happened next, with the seconds between.
 *
 * <p>Moments that are not stored are left out: when a document was moved, archived or drawn as a sample, and earlier changes of
 * a state that was changed again.
 */
public record ReadWorkflow(DocumentId id) implements ReadCommand<Workflow> {
    @Override
    public Requirement requires() {
        return anyOf(Permission.UPLOAD).on(id);
    }

    static final class Handler implements ReadHandler<ReadWorkflow, Workflow> {
        @Override
        public Workflow handle(ReadWorkflow command, Access access, TenantStore store) {
            Document document = store.the(Documents.class)
                    .find(command.id())
                    .orElseThrow(() -> Refusal.notFound("document"))
                    .value();
            return Workflow.of(document, store.the(Jobs.class).of(command.id()));
        }
    }
}
