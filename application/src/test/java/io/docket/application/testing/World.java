package io.docket.application.testing;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.docket.application.Docket;
import io.docket.application.DocketBuilder;
import io.docket.application.access.Pbkdf2Passwords;
import io.docket.application.access.Roles;
import io.docket.application.access.Users;
import io.docket.application.document.Documents;
import io.docket.application.document.ReadDocument;
import io.docket.application.document.Submission.Waiting;
import io.docket.application.document.UploadDocument;
import io.docket.application.inbox.ChangeProject;
import io.docket.application.inbox.ListProjects;
import io.docket.application.job.Jobs;
import io.docket.application.kernel.Caller;
import io.docket.application.kernel.Change;
import io.docket.application.kernel.Expected;
import io.docket.application.memory.MemoryFileStore;
import io.docket.application.memory.MemoryStore;
import io.docket.application.processing.RunNextJob;
import io.docket.application.start.Installed;
import io.docket.application.tenant.Tenants;
import io.docket.domain.access.Permission;
import io.docket.domain.access.Role;
import io.docket.domain.access.RoleAssignment;
import io.docket.domain.access.User;
import io.docket.domain.document.Document;
import io.docket.domain.extraction.rule.JdkPatterns;
import io.docket.domain.job.ProcessingJob;
import io.docket.domain.kernel.DocumentId;
import io.docket.domain.kernel.Event;
import io.docket.domain.kernel.InboxId;
import io.docket.domain.kernel.RoleId;
import io.docket.domain.kernel.Target;
import io.docket.domain.kernel.TenantId;
import io.docket.domain.kernel.UserId;
import io.docket.domain.tenant.Tenant;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;

/** An installation in memory after its first start, with a clock that stands still and no workers: tests run jobs by hand. */
public final class World implements AutoCloseable {
    public final MovableClock clock = new MovableClock();
    public final MemoryStore store = new MemoryStore();
    public final MemoryFileStore files = new MemoryFileStore(clock);
    public final ScriptedReader reader = new ScriptedReader();
    public final CountingIds ids = new CountingIds();
    public final LetterBox letters = new LetterBox();
    public final BlockingQueue<Event> events = new LinkedBlockingQueue<>();
    public final Docket docket;
    public final Installed installed;

    public World() {
        this(0);
    }

    public World(int workers) {
        this.docket = builder().workers(workers).build();
        this.installed = docket.firstStart("admin", "a long enough password".toCharArray());
    }

    /** A builder over this world's adapters, for a second node. */
    public DocketBuilder builder() {
        return Docket.builder()
                .store(store)
                .files(files)
                .reader(reader)
                .clock(clock)
                .ids(ids)
                .mailer(letters)
                .patterns(new JdkPatterns())
                .listener(events::add)
                .passwords(Pbkdf2Passwords.withIterations(1));
    }

    public TenantId tenant() {
        return installed.tenant();
    }

    public InboxId inbox() {
        return installed.inbox("receipt");
    }

    public Docket.Session operator() {
        return docket.as(Caller.operator(tenant()));
    }

    /** Somebody in the first tenant who holds the permissions on the target, and nothing else. */
    public Docket.Session userWith(Set<Permission> permissions, Target target) {
        return docket.as(callerWith(tenant(), permissions, target));
    }

    public Caller callerWith(TenantId tenant, Set<Permission> permissions, Target target) {
        var role = new Role(new RoleId(ids.next()), "role-" + ids.next(), permissions);
        var user = User.named(
                new UserId(ids.next()), "user-" + ids.next(), true, List.of(new RoleAssignment(role.id(), target)));
        store.write(all -> {
            all.in(tenant).the(Roles.class).add(role);
            all.in(tenant).the(Users.class).add(user);
            return user;
        });
        return Caller.user(tenant, user.id());
    }

    /** A second tenant, with nothing in it. */
    public TenantId otherTenant() {
        var tenant = Tenant.served(new TenantId(ids.next()), "other", clock.instant());
        store.write(all -> {
            all.installation(Tenants.class).add(tenant);
            return tenant;
        });
        return tenant.id();
    }

    /** Whether the files and the pages of the first project are split into documents. */
    public void split(Change<Boolean> files, Change<Boolean> pages) {
        var project = operator().run(new ListProjects()).get(0).value();
        operator()
                .run(new ChangeProject(
                        project.id(),
                        Change.keep(),
                        Change.keep(),
                        Change.keep(),
                        Change.keep(),
                        files,
                        pages,
                        Change.keep(),
                        Expected.ANY));
    }

    public DocumentId upload(String text) {
        var content = new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
        return operator()
                .run(new UploadDocument(inbox(), "receipt.txt", content, Waiting.RETURN))
                .document()
                .value()
                .id();
    }

    /** Runs the next job, if there is one that can be leased now. */
    public boolean runNextJob() {
        return docket.as(Caller.system()).run(new RunNextJob("by hand", () -> false));
    }

    public Document document(DocumentId id) {
        return operator().run(new ReadDocument(id)).value();
    }

    public List<ProcessingJob> jobs(DocumentId id) {
        return store.read(all -> all.in(tenant()).the(Jobs.class).of(id));
    }

    public long documentCount() {
        return store.read(all -> all.in(tenant())
                .the(Documents.class)
                .after(inbox(), Optional.empty(), 1_000)
                .size());
    }

    @Override
    public void close() {
        docket.close();
    }

    /** Expects files of these documents alone, once the world's own loops have removed what they had taken up. */
    public void expectFilesOf(List<DocumentId> documents) throws IOException, InterruptedException {
        for (int round = 0; round < 500 && !withFiles().equals(documents); round++) {
            Thread.sleep(10);
        }
        assertEquals(documents, withFiles());
    }

    private List<DocumentId> withFiles() throws IOException {
        return files.writtenBefore(tenant(), clock.instant().plusSeconds(1));
    }
}
