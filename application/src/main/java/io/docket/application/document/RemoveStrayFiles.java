package io.docket.application.document;

import io.docket.application.kernel.Access;
import io.docket.application.kernel.LongCommand;
import io.docket.application.kernel.LongHandler;
import io.docket.application.kernel.Requirement;
import io.docket.application.kernel.Transactions;
import io.docket.application.tenant.Tenants;
import io.docket.domain.kernel.DocumentId;
import io.docket.domain.kernel.TenantId;
import io.docket.domain.tenant.Tenant;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;

/**
 * Removes files that no document needs, as a crash between storing a file and committing its document leaves them, and
 * answers how many. Files of the last day are left alone: their upload may still be running.
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
            List<Tenant> tenants =
                    transactions.read(store -> store.installation(Tenants.class).all());
            return tenants.stream()
                    .mapToInt(tenant -> remove(tenant.id(), before, transactions))
                    .sum();
        }

        private int remove(TenantId tenant, Instant before, Transactions transactions) {
            try {
                int removed = 0;
                for (DocumentId document : files.writtenBefore(tenant, before)) {
                    if (!needed(tenant, document, transactions)) {
                        files.delete(tenant, document);
                        removed++;
                    }
                }
                return removed;
            } catch (IOException failure) {
                throw new UncheckedIOException(failure);
            }
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
