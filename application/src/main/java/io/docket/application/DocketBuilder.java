package io.docket.application;

import io.docket.application.about.AboutFeature;
import io.docket.application.access.AccessFeature;
import io.docket.application.access.AuditFeature;
import io.docket.application.access.BoundedPasswords;
import io.docket.application.access.Mailer;
import io.docket.application.access.NoMailer;
import io.docket.application.access.NoTokens;
import io.docket.application.access.PasswordHashing;
import io.docket.application.access.Pbkdf2Passwords;
import io.docket.application.access.PostBox;
import io.docket.application.access.Secret;
import io.docket.application.access.StoredRights;
import io.docket.application.access.Tokens;
import io.docket.application.automation.AutomationFeature;
import io.docket.application.document.DocumentFeature;
import io.docket.application.document.DocumentReader;
import io.docket.application.document.FileStore;
import io.docket.application.document.FilesFollowDocument;
import io.docket.application.document.NoDrawing;
import io.docket.application.document.PageDrawing;
import io.docket.application.document.PlainTextReader;
import io.docket.application.document.StoredTargets;
import io.docket.application.document.UploadLimits;
import io.docket.application.document.output.OutputFeature;
import io.docket.application.extraction.ExtractionFeature;
import io.docket.application.extraction.NoPatterns;
import io.docket.application.format.FormatFeature;
import io.docket.application.inbox.InboxFeature;
import io.docket.application.inbox.StoredScopes;
import io.docket.application.kernel.DispatchEvents;
import io.docket.application.kernel.EventListener;
import io.docket.application.kernel.Executor;
import io.docket.application.kernel.Handlers;
import io.docket.application.kernel.Ids;
import io.docket.application.kernel.NoWorkbooks;
import io.docket.application.kernel.Signals;
import io.docket.application.kernel.Telemetry;
import io.docket.application.kernel.Transactions;
import io.docket.application.kernel.Workbooks;
import io.docket.application.memory.MemoryFileStore;
import io.docket.application.memory.MemoryStore;
import io.docket.application.memory.RandomIds;
import io.docket.application.processing.ProcessingFeature;
import io.docket.application.review.ReviewFeature;
import io.docket.application.settings.SettingsFeature;
import io.docket.application.start.StandardFurnishing;
import io.docket.application.start.StartFeature;
import io.docket.application.tenant.NewTenant;
import io.docket.application.tenant.TenantFeature;
import io.docket.domain.extraction.FieldExtractor;
import io.docket.domain.extraction.FieldExtractors;
import io.docket.domain.extraction.rule.Patterns;
import java.lang.System.Logger.Level;
import java.time.Clock;
import java.time.Duration;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.atomic.AtomicInteger;

/** Puts Docket together: one slot for each group of ports, each with a default that needs nothing but the JDK. */
public final class DocketBuilder {
    private static final System.Logger LOG = System.getLogger(DocketBuilder.class.getName());

    /** Keys that sign tokens are replaced when they are so old. */
    private static final Duration SIGNING_KEY_AGE = Duration.ofDays(90);

    /** Databases keep no more of a moment: it is answered as it was before it was stored. */
    private static final Duration SHORTEST_MOMENT = Duration.of(1, ChronoUnit.MICROS);

    private InstantSource clock = Clock.tick(Clock.systemUTC(), SHORTEST_MOMENT);
    private Optional<Ids> ids = Optional.empty();
    private Transactions store = new MemoryStore();
    private FileStore files = new MemoryFileStore();
    private DocumentReader reader = new PlainTextReader();
    private PageDrawing drawing = new NoDrawing();
    private Patterns patterns = new NoPatterns();
    private Optional<FieldExtractor> extractor = Optional.empty();
    private PasswordHashing passwords = Pbkdf2Passwords.standard();
    private Tokens tokens = new NoTokens();
    private Mailer mailer = new NoMailer();
    private Workbooks workbooks = new NoWorkbooks();
    private final List<EventListener> listeners = new ArrayList<>();
    private Secret secret = Secret.of(Secret.newText());
    private Duration tokenLifetime = Duration.ofMinutes(60);
    private Optional<Duration> signingKeyAge = Optional.empty();
    private UploadLimits limits = UploadLimits.STANDARD;
    private Telemetry telemetry = Telemetry.SILENT;
    private int workers = Runtime.getRuntime().availableProcessors();
    private String node = "node";
    private Duration lease = Duration.ofSeconds(60);
    private Optional<java.util.concurrent.Executor> threads = Optional.empty();

    DocketBuilder() {}

    /** Where everything but files is stored; in memory unless another is given. */
    public DocketBuilder store(Transactions transactions) {
        this.store = transactions;
        return this;
    }

    /** Where files are stored; in memory unless another is given. */
    public DocketBuilder files(FileStore fileStore) {
        this.files = fileStore;
        return this;
    }

    /** What reads files; plain text only unless another is given. It is closed with Docket. */
    public DocketBuilder reader(DocumentReader documentReader) {
        this.reader = documentReader;
        return this;
    }

    /** What makes thumbnails of pages and writes them anew; both are refused unless something is given. */
    public DocketBuilder drawing(PageDrawing pageDrawing) {
        this.drawing = pageDrawing;
        return this;
    }

    /** What finds the fields' values; the standard one unless another is given. */
    public DocketBuilder extractor(FieldExtractor fieldExtractor) {
        this.extractor = Optional.of(fieldExtractor);
        return this;
    }

    /** What searches for the patterns of people's rules; these are refused unless something is given. */
    public DocketBuilder patterns(Patterns engine) {
        this.patterns = engine;
        return this;
    }

    public DocketBuilder passwords(PasswordHashing hashing) {
        this.passwords = hashing;
        return this;
    }

    /** What signs and checks tokens, and how long one holds; tokens are refused unless something is given. */
    public DocketBuilder tokens(Tokens signer, Duration lifetime) {
        this.tokens = signer;
        this.tokenLifetime = lifetime;
        this.signingKeyAge = Optional.of(SIGNING_KEY_AGE);
        return this;
    }

    /** What sends mail; mail is refused unless something is given. */
    public DocketBuilder mailer(Mailer sender) {
        this.mailer = sender;
        return this;
    }

    /** What makes workbooks; they are refused unless something is given. */
    public DocketBuilder workbooks(Workbooks maker) {
        this.workbooks = maker;
        return this;
    }

    /** Somebody else to hear of events. */
    public DocketBuilder listener(EventListener listener) {
        listeners.add(listener);
        return this;
    }

    /** What seals signing keys and mail at rest, and the audit trail; one of this process alone unless another is given. */
    public DocketBuilder secret(Secret installationSecret) {
        this.secret = installationSecret;
        return this;
    }

    public DocketBuilder limits(UploadLimits uploadLimits) {
        this.limits = uploadLimits;
        return this;
    }

    public DocketBuilder telemetry(Telemetry observer) {
        this.telemetry = observer;
        return this;
    }

    public DocketBuilder clock(InstantSource source) {
        this.clock = source;
        return this;
    }

    public DocketBuilder ids(Ids source) {
        this.ids = Optional.of(source);
        return this;
    }

    /** How many documents are processed at a time, as many as there are cores unless told; 0 leaves it to other nodes. */
    public DocketBuilder workers(int count) {
        this.workers = count;
        return this;
    }

    /** The name that this node's leases carry. */
    public DocketBuilder node(String name) {
        this.node = name;
        return this;
    }

    /**
     * How long a worker may be silent before its job is taken over; 60 seconds unless told. A machine that is held up for
     * longer than this is thought dead, and a document on which that happens twice is put aside.
     */
    public DocketBuilder lease(Duration length) {
        this.lease = length;
        return this;
    }

    /** Where the workers' loops run, as long as Docket is open; threads of its own unless another is given. */
    public DocketBuilder threads(java.util.concurrent.Executor executor) {
        this.threads = Optional.of(executor);
        return this;
    }

    /** Says which adapters were chosen, and starts the workers. */
    public Docket build() {
        LOG.log(
                Level.INFO,
                "Docket stores with {0}, files with {1}, reads with {2}, mails with {3}, {4} workers",
                store.getClass().getSimpleName(),
                files.getClass().getSimpleName(),
                reader.getClass().getSimpleName(),
                mailer.getClass().getSimpleName(),
                workers);
        var signals = new Signals();
        Ids source = ids.orElseGet(() -> new RandomIds(clock));
        ExecutorService pages =
                Executors.newFixedThreadPool(Runtime.getRuntime().availableProcessors(), daemons("docket-pages-"));
        var audit = new AuditFeature(secret, clock);
        Handlers handlers = handlers(signals, source, pages, audit);
        var executor = new Executor(
                handlers,
                store,
                new StoredRights(new StoredTargets()),
                new StoredTargets(),
                source,
                signals,
                telemetry,
                audit);
        var running = new Workers(executor, signals, node, workers, lease, signingKeyAge);
        var resources = new ArrayList<AutoCloseable>();
        resources.add(pages::shutdown);
        resources.add(reader);
        running.start(threads.orElseGet(() -> {
            ExecutorService own = Executors.newCachedThreadPool(daemons("docket-"));
            resources.add(own::shutdown);
            return own;
        }));
        closeable(store).ifPresent(resources::add);
        return new Docket(executor, running, resources);
    }

    /** All handlers there are, over this builder's adapters. */
    Handlers handlers() {
        return handlers(
                new Signals(), new RandomIds(clock), ForkJoinPool.commonPool(), new AuditFeature(secret, clock));
    }

    private Handlers handlers(Signals signals, Ids source, ExecutorService pages, AuditFeature audit) {
        var handlers = new Handlers();
        PasswordHashing hashing = new BoundedPasswords(passwords);
        var postBox = new PostBox(secret, source, clock, signals);
        new AccessFeature(
                        hashing,
                        tokens,
                        secret,
                        tokenLifetime,
                        new StoredTargets(),
                        mailer,
                        postBox,
                        signals,
                        source,
                        clock)
                .register(handlers);
        audit.register(handlers);
        var newTenant = new NewTenant(source, new StandardFurnishing(source));
        new TenantFeature(newTenant, mailer, postBox, files::removeSome, secret, audit.handover(), source, clock)
                .register(handlers);
        SettingsFeature.register(handlers, new StoredScopes(), ExtractionFeature.checks(patterns));
        FormatFeature.register(handlers, source);
        InboxFeature.register(handlers, source, clock);
        DocumentFeature.register(handlers, files, reader, drawing, limits, signals, source, clock);
        OutputFeature.register(handlers, workbooks);
        ExtractionFeature.register(handlers, patterns);
        FieldExtractor fields = extractor.orElseGet(() -> FieldExtractors.standard(patterns));
        ProcessingFeature.register(handlers, files, reader, fields, pages, lease, telemetry, signals, clock);
        AutomationFeature.register(handlers, new StoredScopes());
        ReviewFeature.register(handlers, clock);
        AboutFeature.register(handlers);
        StartFeature.register(handlers, hashing, newTenant, source, clock);
        var hearing = new ArrayList<>(listeners);
        hearing.add(new FilesFollowDocument(files));
        handlers.running(DispatchEvents.class, new DispatchEvents.Handler(hearing, clock));
        return handlers;
    }

    private static Optional<AutoCloseable> closeable(Object adapter) {
        return adapter instanceof AutoCloseable closeable ? Optional.of(closeable) : Optional.empty();
    }

    private static ThreadFactory daemons(String prefix) {
        var number = new AtomicInteger();
        return work -> {
            var thread = new Thread(work, prefix + number.incrementAndGet());
            thread.setDaemon(true);
            return thread;
        };
    }
}
