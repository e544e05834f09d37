package io.docket.application.memory;

import io.docket.application.access.SignInAttempts;
import io.docket.application.document.IdempotencyKeys;
import io.docket.application.kernel.Outbox;
import io.docket.application.tenant.ActivationAttempts;
import io.docket.domain.access.ApiKey;
import io.docket.domain.access.AuditBatch;
import io.docket.domain.access.AuditEntry;
import io.docket.domain.access.AuditHead;
import io.docket.domain.access.OutgoingMail;
import io.docket.domain.access.PasswordReset;
import io.docket.domain.access.RefusalCount;
import io.docket.domain.access.ResetRequest;
import io.docket.domain.access.Role;
import io.docket.domain.access.SigningKey;
import io.docket.domain.access.User;
import io.docket.domain.automation.CheckedDocument;
import io.docket.domain.document.BulkTask;
import io.docket.domain.document.Document;
import io.docket.domain.document.ElectronicInvoice;
import io.docket.domain.document.ReadPage;
import io.docket.domain.document.output.ProjectOutput;
import io.docket.domain.extraction.lesson.Lesson;
import io.docket.domain.format.Format;
import io.docket.domain.inbox.Inbox;
import io.docket.domain.inbox.Project;
import io.docket.domain.job.ProcessingJob;
import io.docket.domain.kernel.DocumentId;
import io.docket.domain.kernel.InboxId;
import io.docket.domain.kernel.ProjectId;
import io.docket.domain.kernel.TenantId;
import io.docket.domain.settings.Layer;
import io.docket.domain.tenant.Activation;
import io.docket.domain.tenant.Tenant;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.function.Function;

/** Everything that a store in memory holds. */
final class MemoryTables {
    final Deque<Runnable> undo = MemoryTable.journal();

    /** One for every table whose rows belong to a tenant. */
    final List<Erasure> erasures = new ArrayList<>();

    final MemoryTable<String, Tenant> tenants = new MemoryTable<>(undo);
    final MemoryTable<Owned<String>, User> users = ofTenants();
    final MemoryTable<Owned<String>, Role> roles = ofTenants();
    final MemoryTable<Owned<String>, ApiKey> apiKeys = ofTenants();
    final MemoryTable<Owned<String>, Instant> keyUses = ofTenants();
    final MemoryTable<Owned<String>, MemoryRevokedTokens.Revoked> revokedTokens = ofTenants();
    final MemoryTable<String, SignInAttempts.Failures> signInAttempts = new MemoryTable<>(undo);
    final MemoryTable<Owned<String>, Activation> activations = ofTenants();
    final MemoryTable<String, ActivationAttempts.Count> activationAttempts = new MemoryTable<>(undo);
    final MemoryTable<String, SigningKey> signingKeys = new MemoryTable<>(undo);
    final MemoryTable<String, OutgoingMail> mails = ofTenants(OutgoingMail::tenant);
    final MemoryTable<String, ResetRequest> resetRequests = new MemoryTable<>(undo);
    final MemoryTable<String, PasswordReset> passwordResets = ofTenants(PasswordReset::tenant);
    final MemoryTable<Owned<String>, Format> formats = ofTenants();
    final MemoryTable<Owned<String>, Project> projects = ofTenants();
    final MemoryTable<Owned<String>, ProjectOutput> outputTemplates = ofTenants();
    final MemoryTable<Owned<String>, Layer> settings = ofTenants();
    final MemoryTable<Owned<String>, Inbox> inboxes = ofTenants();
    final MemoryTable<Owned<String>, ProjectId> withdrawnProjects = ofTenants();
    final MemoryTable<Owned<String>, InboxId> withdrawnInboxes = ofTenants();
    final MemoryTable<Owned<String>, Document> documents = ofTenants();
    final MemoryTable<Owned<String>, DocumentId> invoiceKeys = ofTenants();
    final MemoryTable<Owned<String>, CheckedDocument> checkedDocuments = ofTenants();
    final MemoryTable<Owned<String>, Lesson> lessons = ofTenants();
    final MemoryTable<Owned<String>, PageOf> pages = ofTenants();
    final MemoryTable<Owned<String>, ElectronicInvoice> invoices = ofTenants();
    final MemoryTable<Owned<String>, IdempotencyKeys.Entry> idempotency = ofTenants();
    final MemoryTable<Owned<String>, ProcessingJob> jobs = ofTenants();
    final MemoryTable<Owned<String>, BulkTask> bulkTasks = ofTenants();
    final MemoryTable<Owned<String>, AuditHead> auditHeads = ofTenants();
    final MemoryTable<Owned<String>, AuditEntry> auditEntries = ofTenants();
    final MemoryTable<Owned<String>, AuditBatch> auditBatches = ofTenants();
    final MemoryTable<String, RefusalCount> refusalCounts = new MemoryTable<>(undo);
    final MemoryTable<String, Held> outbox = new MemoryTable<>(undo);

    boolean served(TenantId tenant) {
        return tenants.find(tenant.value()).filter(row -> row.value().active()).isPresent();
    }

    private <V> MemoryTable<Owned<String>, V> ofTenants() {
        var table = new MemoryTable<Owned<String>, V>(undo);
        erasures.add((tenant, most) -> new TenantTable<>(table, tenant).removeSome(most));
        return table;
    }

    /** A table whose keys do not begin with the tenant that a row belongs to. */
    private <V> MemoryTable<String, V> ofTenants(Function<V, TenantId> owner) {
        var table = new MemoryTable<String, V>(undo);
        erasures.add((tenant, most) -> table.removeSome(row -> owner.apply(row).equals(tenant), most));
        return table;
    }

    /** Removes at most so many of a tenant's rows from a table, and answers how many. */
    @FunctionalInterface
    interface Erasure {
        int removeSome(TenantId tenant, int most);
    }

    /** A page of a document. */
    record PageOf(String document, ReadPage page) {}

    /** An event in the outbox, and until when a dispatcher holds it. */
    record Held(Outbox.Stored stored, Instant until) {}
}
