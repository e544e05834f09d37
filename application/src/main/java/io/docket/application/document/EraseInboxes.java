package io.docket.application.document;

import io.docket.application.inbox.Withdrawn;
import io.docket.application.kernel.Access;
import io.docket.application.kernel.LongCommand;
import io.docket.application.kernel.LongHandler;
import io.docket.application.kernel.Requirement;
import io.docket.application.kernel.Store;
import io.docket.application.kernel.TenantStore;
import io.docket.application.kernel.Transactions;
import io.docket.application.kernel.Versioned;
import io.docket.domain.document.Document;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;

/**
 * Erases a batch of what removed inboxes and projects left, and answers whether there may be more. An inbox's own row goes
 * after everything in it, and a project's after its inboxes, so that whatever ends in the middle is gone on with by any
 * node, and what came in at the last moment is found too; files follow the event of each document.
 */
public record EraseInboxes() implements LongCommand<Boolean> {
    /** Documents are large: so many are held in memory at a time. */
    private static final int BATCH = 50;

    private static final int MOST_INBOXES = 10;

    @Override
    public Requirement requires() {
        return Requirement.installation();
    }

    static final class Handler implements LongHandler<EraseInboxes, Boolean> {
        private final InstantSource clock;

        Handler(InstantSource clock) {
            this.clock = clock;
        }

        @Override
        public Boolean handle(EraseInboxes command, Access access, Transactions transactions) {
            List<Withdrawn.OfTenant> inboxes = transactions.read(
                    store -> store.installation(Withdrawn.class).inboxes(MOST_INBOXES));
            boolean worked = false;
            for (Withdrawn.OfTenant inbox : inboxes) {
                worked |= transactions.write(store -> erase(inbox, access, store));
            }
            if (!inboxes.isEmpty()) {
                return worked;
            }
            if (transactions.read(store -> store.installation(Withdrawn.class).anyProject())) {
                transactions.write(store -> {
                    store.installation(Withdrawn.class).removeEmptyProjects();
                    return true;
                });
            }
            return false;
        }

        /** False when another node is at it: two that erase the same documents would only undo each other's work. */
        private boolean erase(Withdrawn.OfTenant inbox, Access access, Store store) {
            if (!store.installation(Withdrawn.class).claim(inbox)) {
                return false;
            }
            TenantStore own = store.in(inbox.tenant());
            var erasure = new DocumentErasure(access, own, clock);
            List<Versioned<Document>> documents =
                    own.the(Documents.class).after(inbox.inbox(), Optional.empty(), BATCH);
            documents.forEach(
                    document -> erasure.of(inbox.inbox(), document.value().id()));
            boolean more = documents.size() == BATCH
                    || own.the(IdempotencyKeys.class).removeSome(inbox.inbox(), BATCH) == BATCH;
            if (!more) {
                own.the(BulkTasks.class).removeAll(inbox.inbox());
                store.installation(Withdrawn.class).removeInbox(inbox);
            }
            return true;
        }
    }
}
