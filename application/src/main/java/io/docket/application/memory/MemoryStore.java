package io.docket.application.memory;

import static java.util.Map.entry;

import io.docket.application.access.ApiKeys;
import io.docket.application.access.AuditChains;
import io.docket.application.access.AuditTrail;
import io.docket.application.access.KeyDirectory;
import io.docket.application.access.MailQueue;
import io.docket.application.access.PasswordResets;
import io.docket.application.access.RefusalCounts;
import io.docket.application.access.ResetRequests;
import io.docket.application.access.RevokedTokens;
import io.docket.application.access.Roles;
import io.docket.application.access.SignInAttempts;
import io.docket.application.access.SigningKeys;
import io.docket.application.access.UserDirectory;
import io.docket.application.access.Users;
import io.docket.application.automation.CheckedDocuments;
import io.docket.application.document.BulkTaskQueue;
import io.docket.application.document.BulkTasks;
import io.docket.application.document.Documents;
import io.docket.application.document.IdempotencyKeys;
import io.docket.application.document.Readings;
import io.docket.application.document.SameInvoices;
import io.docket.application.document.output.OutputTemplates;
import io.docket.application.extraction.Lessons;
import io.docket.application.format.Formats;
import io.docket.application.inbox.Inboxes;
import io.docket.application.inbox.Projects;
import io.docket.application.inbox.Withdrawn;
import io.docket.application.job.JobQueue;
import io.docket.application.job.Jobs;
import io.docket.application.kernel.InstallationPort;
import io.docket.application.kernel.Outbox;
import io.docket.application.kernel.Store;
import io.docket.application.kernel.TenantPort;
import io.docket.application.kernel.TenantStore;
import io.docket.application.kernel.Transactions;
import io.docket.application.review.VersionNames;
import io.docket.application.review.WorkList;
import io.docket.application.settings.SettingsLayers;
import io.docket.application.tenant.ActivationAttempts;
import io.docket.application.tenant.Activations;
import io.docket.application.tenant.TenantData;
import io.docket.application.tenant.Tenants;
import io.docket.domain.access.AuditChain;
import io.docket.domain.kernel.TenantId;
import java.util.Map;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import java.util.function.Function;

/** A store in memory: writes one after the other, reads beside each other, a failed write undone. */
public final class MemoryStore implements Transactions {
    private final ReentrantReadWriteLock lock = new ReentrantReadWriteLock();
    private final MemoryTables tables = new MemoryTables();

    @Override
    public <T> T read(Function<Store, T> work) {
        return locked(lock.readLock(), () -> work.apply(new Whole()));
    }

    @Override
    public <T> T write(Function<Store, T> work) {
        return locked(lock.writeLock(), () -> {
            try {
                T result = work.apply(new Whole());
                tables.undo.clear();
                return result;
            } finally {
                while (!tables.undo.isEmpty()) {
                    tables.undo.pop().run();
                }
            }
        });
    }

    private <T> T locked(Lock held, java.util.function.Supplier<T> work) {
        if (lock.isWriteLockedByCurrentThread() || lock.getReadHoldCount() > 0) {
            throw new IllegalStateException("transactions do not nest");
        }
        held.lock();
        try {
            return work.get();
        } finally {
            held.unlock();
        }
    }

    private final class Whole implements Store {
        private final Map<Class<?>, InstallationPort> ports = Map.ofEntries(
                entry(Tenants.class, new MemoryTenants(tables)),
                entry(TenantData.class, new MemoryTenantData(tables)),
                entry(Activations.class, new MemoryActivations(tables)),
                entry(ActivationAttempts.class, new MemoryActivationAttempts(tables)),
                entry(UserDirectory.class, new MemoryUserDirectory(tables)),
                entry(KeyDirectory.class, new MemoryKeyDirectory(tables)),
                entry(SignInAttempts.class, new MemorySignInAttempts(tables)),
                entry(AuditChains.class, new MemoryAuditChains(tables)),
                entry(RefusalCounts.class, new MemoryRefusalCounts(tables)),
                entry(SigningKeys.class, new MemorySigningKeys(tables)),
                entry(MailQueue.class, new MemoryMailQueue(tables)),
                entry(ResetRequests.class, new MemoryResetRequests(tables)),
                entry(PasswordResets.class, new MemoryPasswordResets(tables)),
                entry(Withdrawn.class, new MemoryWithdrawn(tables)),
                entry(JobQueue.class, new MemoryJobQueue(tables)),
                entry(BulkTaskQueue.class, new MemoryBulkTaskQueue(tables)),
                entry(Outbox.class, new MemoryOutbox(tables)));

        @Override
        public TenantStore in(TenantId tenant) {
            return new Part(tables, tenant);
        }

        @Override
        public <P extends InstallationPort> P installation(Class<P> port) {
            return port.cast(ports.get(port));
        }
    }

    private static final class Part implements TenantStore {
        private final TenantId tenant;
        private final Map<Class<?>, TenantPort> ports;

        Part(MemoryTables tables, TenantId tenant) {
            this.tenant = tenant;
            this.ports = Map.ofEntries(
                    entry(Users.class, new MemoryUsers(tables, tenant)),
                    entry(Roles.class, new MemoryRoles(tables, tenant)),
                    entry(AuditTrail.class, new MemoryAuditTrail(tables, AuditChain.of(tenant))),
                    entry(Formats.class, new MemoryFormats(tables, tenant)),
                    entry(Projects.class, new MemoryProjects(tables, tenant)),
                    entry(OutputTemplates.class, new MemoryOutputTemplates(tables, tenant)),
                    entry(Inboxes.class, new MemoryInboxes(tables, tenant)),
                    entry(SettingsLayers.class, new MemorySettingsLayers(tables, tenant)),
                    entry(Jobs.class, new MemoryJobs(tables, tenant)),
                    entry(Documents.class, new MemoryDocuments(tables, tenant)),
                    entry(SameInvoices.class, new MemorySameInvoices(tables, tenant)),
                    entry(Lessons.class, new MemoryLessons(tables, tenant)),
                    entry(BulkTasks.class, new MemoryBulkTasks(tables, tenant)),
                    entry(Readings.class, new MemoryReadings(tables, tenant)),
                    entry(WorkList.class, new MemoryWorkList(tables, tenant)),
                    entry(CheckedDocuments.class, new MemoryCheckedDocuments(tables, tenant)),
                    entry(VersionNames.class, new MemoryVersionNames(tables, tenant)),
                    entry(IdempotencyKeys.class, new MemoryIdempotencyKeys(tables, tenant)),
                    entry(ApiKeys.class, new MemoryApiKeys(tables, tenant)),
                    entry(RevokedTokens.class, new MemoryRevokedTokens(tables, tenant)));
        }

        @Override
        public TenantId tenant() {
            return tenant;
        }

        @Override
        public <P extends TenantPort> P the(Class<P> port) {
            return port.cast(ports.get(port));
        }
    }
}
