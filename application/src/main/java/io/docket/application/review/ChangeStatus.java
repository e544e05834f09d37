package io.docket.application.review;

import io.docket.application.document.Changing;
import io.docket.application.document.Documents;
import io.docket.application.document.StillProcessing;
import io.docket.application.kernel.Access;
import io.docket.application.kernel.Expected;
import io.docket.application.kernel.Refusal;
import io.docket.application.kernel.Requirement;
import io.docket.application.kernel.TenantStore;
import io.docket.application.kernel.Versioned;
import io.docket.application.kernel.WriteCommand;
import io.docket.application.kernel.WriteHandler;
import io.docket.application.processing.InboxSettings;
import io.docket.domain.access.Permission;
import io.docket.domain.automation.Sampling;
import io.docket.domain.document.Document;
import io.docket.domain.document.ReviewState;
import io.docket.domain.document.Reviewer;
import io.docket.domain.kernel.DocumentId;
import io.docket.domain.review.StatusChange;
import java.time.Instant;
import java.time.InstantSource;
import java.util.EnumSet;
import java.util.Set;

/**
 * Changes the states of a document, each with the permission that it needs beside {@code review}: escalating and taking that
 * back, rejecting and taking that back, submitting and reopening, and sampling ({@code edit_sampling_settings}). Taking a
 * lock and freeing one's own need no more; somebody else's may be freed or taken over by who holds {@code release_lock}, and
 * by anybody once it has ended.
 *
 * <p>What is so already stays with its time and its user, and is no conflict; taking one's own lock again prolongs it.
 * Escalating, rejecting and submitting free the lock; taking an escalation back leaves it with who holds it, until it ends. A
 * conflict when the document is submitted (but to who may escalate), when somebody else holds it, both but for sampling and for
 * closing what one had opened, or when it is to be submitted while it is still being processed. Of documents that are
 * submitted for the first time, the inbox's share is drawn for another review.
 */
public record ChangeStatus(DocumentId id, StatusChange change, Expected expected)
        implements WriteCommand<Versioned<Document>> {
    @Override
    public Requirement requires() {
        Set<Permission> needed = EnumSet.of(Permission.REVIEW);
        change.escalate()
                .map(value -> value ? Permission.ESCALATE_DOCUMENT : Permission.DE_ESCALATE_DOCUMENT)
                .ifPresent(needed::add);
        change.reject().map(value -> Permission.REJECT_DOCUMENT).ifPresent(needed::add);
        change.submitted().map(value -> Permission.SUBMIT).ifPresent(needed::add);
        change.sampling().map(value -> Permission.EDIT_SAMPLING_SETTINGS).ifPresent(needed::add);
        return Requirement.every(needed, id);
    }

    static final class Handler implements WriteHandler<ChangeStatus, Versioned<Document>> {
        private final InstantSource clock;

        Handler(InstantSource clock) {
            this.clock = clock;
        }

        @Override
        public Versioned<Document> handle(ChangeStatus command, Access access, TenantStore store) {
            Documents documents = store.the(Documents.class);
            Versioned<Document> stored = documents.find(command.id()).orElseThrow(() -> Refusal.notFound("document"));
            Document document = command.expected().check(stored);
            Instant now = clock.instant();
            Reviewer reviewer = Changing.reviewer(access, document);
            ReviewState after = command.change().on(document.review(), reviewer, now);
            if (after.equals(document.review())) {
                return stored.map(same -> same.asOf(now));
            }
            if (!command.change().isAlwaysAllowed()) {
                Changing.check(reviewer, document, now);
            }
            if (document.outcome().isEmpty() && command.change().submitted().orElse(false)) {
                throw StillProcessing.refusal(document);
            }
            if (after.isRejected() && command.change().submitted().orElse(false)) {
                throw Reviewing.rejected(document);
            }
            ReviewState drawn =
                    new InboxSettings(store, document.inbox()).of(Sampling.KIND).submitted(document, after, now);
            documents.save(stored.map(old -> old.reviewed(drawn)));
            return documents.find(command.id()).orElseThrow().map(changed -> changed.asOf(now));
        }
    }
}
