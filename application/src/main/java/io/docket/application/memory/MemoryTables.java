package io.docket.application.memory;

import io.docket.application.access.SignInAttempts;
import io.docket.application.document.IdempotencyKeys;
import io.docket.application.kernel.Outbox;
import io.docket.domain.access.ApiKey;
import io.docket.domain.access.OutgoingMail;
import io.docket.domain.access.PasswordReset;
import io.docket.domain.access.ResetRequest;
import io.docket.domain.access.Role;
import io.docket.domain.access.SigningKey;
import io.docket.domain.access.User;
import io.docket.domain.document.Document;
import io.docket.domain.document.ElectronicInvoice;
import io.docket.domain.document.ReadPage;
import io.docket.domain.format.Format;
import io.docket.domain.inbox.Inbox;
import io.docket.domain.inbox.Project;
import io.docket.domain.job.ProcessingJob;
import io.docket.domain.tenant.Tenant;
import java.time.Instant;
import java.util.Deque;

/** Everything that a store in memory holds. */
final class MemoryTables {
    final Deque<Runnable> undo = MemoryTable.journal();
    final MemoryTable<String, Tenant> tenants = new MemoryTable<>(undo);
    final MemoryTable<Owned<String>, User> users = new MemoryTable<>(undo);
    final MemoryTable<Owned<String>, Role> roles = new MemoryTable<>(undo);
    final MemoryTable<Owned<String>, ApiKey> apiKeys = new MemoryTable<>(undo);
    final MemoryTable<Owned<String>, Instant> keyUses = new MemoryTable<>(undo);
    final MemoryTable<Owned<String>, MemoryRevokedTokens.Revoked> revokedTokens = new MemoryTable<>(undo);
    final MemoryTable<String, SignInAttempts.Failures> signInAttempts = new MemoryTable<>(undo);
    final MemoryTable<String, SigningKey> signingKeys = new MemoryTable<>(undo);
    final MemoryTable<String, OutgoingMail> mails = new MemoryTable<>(undo);
    final MemoryTable<String, ResetRequest> resetRequests = new MemoryTable<>(undo);
    final MemoryTable<String, PasswordReset> passwordResets = new MemoryTable<>(undo);
    final MemoryTable<Owned<String>, Format> formats = new MemoryTable<>(undo);
    final MemoryTable<Owned<String>, Project> projects = new MemoryTable<>(undo);
    final MemoryTable<Owned<String>, Inbox> inboxes = new MemoryTable<>(undo);
    final MemoryTable<Owned<String>, Document> documents = new MemoryTable<>(undo);
    final MemoryTable<Owned<String>, PageOf> pages = new MemoryTable<>(undo);
    final MemoryTable<Owned<String>, ElectronicInvoice> invoices = new MemoryTable<>(undo);
    final MemoryTable<Owned<String>, IdempotencyKeys.Entry> idempotency = new MemoryTable<>(undo);
    final MemoryTable<Owned<String>, ProcessingJob> jobs = new MemoryTable<>(undo);
    final MemoryTable<String, Held> outbox = new MemoryTable<>(undo);

    /** A page of a document. */
    record PageOf(String document, ReadPage page) {}

    /** An event in the outbox, and until when a dispatcher holds it. */
    record Held(Outbox.Stored stored, Instant until) {}
}
