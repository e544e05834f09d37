package io.docket.bench.growth;

import io.docket.application.Docket;
import io.docket.application.access.Pbkdf2Passwords;
import io.docket.application.kernel.Caller;
import io.docket.domain.kernel.TenantId;
import io.docket.domain.kernel.UserId;
import io.docket.persistence.jpa.JpaStore;
import java.sql.Connection;
import java.sql.DriverManager;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;

/** A database with so many documents, and the application on it, whose clock goes on when the last document has come. */
final class GrownDatabase implements AutoCloseable {
    static final Instant END =
            SampleDocuments.DAY.plusDays(Filling.DAYS).atStartOfDay().toInstant(ZoneOffset.UTC);

    /** How many inboxes each tenant has. */
    private static final List<Integer> INBOXES = List.of(40, 30, 20, 15, 10);

    private static final long SHORTLY_MILLIS = 200;

    private final long started = System.nanoTime();
    private final JpaStore store;
    private final Docket docket;
    private final List<Population> populations;
    private final int documents;

    /** What would run by itself, and disturb what is measured. */
    private final Queue<Runnable> loops = new ConcurrentLinkedQueue<>();

    /** Makes and fills it. */
    GrownDatabase(String url, int documents) throws Exception {
        this.documents = documents;
        this.store = JpaStore.at(url, GrowthServer.USER, GrowthServer.USER);
        this.populations = IntStream.range(0, INBOXES.size())
                .mapToObj(number -> Population.make(store, "tenant" + number, INBOXES.get(number), number))
                .toList();
        try (Connection connection = DriverManager.getConnection(url, GrowthServer.USER, GrowthServer.USER)) {
            new Filling(connection, store, populations).fill(documents);
        }
        this.docket = docket();
    }

    /** The same, by connections of other settings. */
    GrownDatabase(GrownDatabase filled, String url) {
        this.documents = filled.documents;
        this.store = JpaStore.at(url, GrowthServer.USER, GrowthServer.USER);
        this.populations = filled.populations;
        this.docket = docket();
    }

    private Docket docket() {
        return Docket.builder()
                .store(store)
                .clock(clock())
                .passwords(Pbkdf2Passwords.withIterations(1))
                .workers(0)
                .threads(loops::add)
                .build();
    }

    private InstantSource clock() {
        return this::now;
    }

    Instant now() {
        return END.plusNanos(System.nanoTime() - started);
    }

    int documents() {
        return documents;
    }

    JpaStore store() {
        return store;
    }

    /** The largest tenant. */
    Population largest() {
        return populations.get(0);
    }

    TenantId tenant() {
        return largest().tenant();
    }

    /** The largest tenant's reviewer, by number. */
    Docket.Session reviewer(int number) {
        return as(largest().reviewers().get(number));
    }

    /** Who may review three of the largest tenant's inboxes. */
    Docket.Session partReviewer() {
        return as(largest().part());
    }

    private Docket.Session as(UserId user) {
        return docket.as(Caller.user(tenant(), user));
    }

    /** What runs by itself, run by hand. */
    Docket.Session itself() {
        return docket.as(Caller.system());
    }

    /** The loops end at once when they begin after the application was told to stop, and it waits for their end. */
    @Override
    public void close() {
        CompletableFuture.delayedExecutor(SHORTLY_MILLIS, TimeUnit.MILLISECONDS)
                .execute(() -> loops.forEach(Runnable::run));
        docket.close();
    }

    static Instant daysBack(int days) {
        return END.minus(Duration.ofDays(days));
    }
}
