package io.docket.application.document;

import io.docket.application.kernel.Access;
import io.docket.application.kernel.LongCommand;
import io.docket.application.kernel.LongHandler;
import io.docket.application.kernel.Requirement;
import io.docket.application.kernel.Transactions;
import io.docket.domain.kernel.DocumentId;
import io.docket.domain.kernel.TenantId;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;

/**
 * Removes files that no document needs, as a crash between storing a file and committing its document leaves them, also for a
 * tenant that is gone meanwhile, and answers how many. What a crash left half unpacked goes too. Files of the last day are left alone: their upload may still be running.
 */
public record RemoveStrayFiles() implements LongCommand<Integer> {
    private static final Duration LONGEST_UPLOAD = Duration.ofDays(1);

    @Override
    public Requirement requires() {
        return Requirement.installation();
    }

    static final class Handler implements LongHandler<RemoveStrayFiles, Integer> {
        private final FileStore files;
        private final InstantSource clock;

        Handler(FileStore files, InstantSource clock) {
            this.files = files;
            this.clock = clock;
        }

        @Override
        public Integer handle(RemoveStrayFiles command, Access access, Transactions transactions) {
            Instant before = clock.instant().minus(LONGEST_UPLOAD);
            try {
                ScratchFolder.removeLeftovers(before);
                int removed = 0;
                for (TenantId tenant : files.tenants()) {
                    removed += remove(tenant, before, transactions);
                }
                return removed;
            } catch (IOException failure) {
                throw new UncheckedIOException(failure);
            }
        }

        private int remove(TenantId tenant, Instant before, Transactions transactions) throws IOException {
            int removed = 0;
            for (DocumentId document : files.writtenBefore(tenant, before)) {
                if (!needed(tenant, document, transactions)) {
                    files.delete(tenant, document);
                    removed++;
                }
            }
            return removed;
        }

        private static boolean needed(TenantId tenant, DocumentId document, Transactions transactions) {
            return transactions.read(store -> store.in(tenant)
                    .the(Documents.class)
                    .find(document)
                    .filter(stored -> !stored.value().archived())
                    .isPresent());
        }
    }
}
