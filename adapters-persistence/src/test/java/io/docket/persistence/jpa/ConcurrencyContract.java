package io.docket.persistence.jpa;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.docket.application.Samples;
import io.docket.application.access.Users;
import io.docket.application.automation.CheckedDocuments;
import io.docket.application.document.BulkTaskQueue;
import io.docket.application.document.BulkTasks;
import io.docket.application.document.DocumentFilter;
import io.docket.application.document.DocumentOrder;
import io.docket.application.document.Documents;
import io.docket.application.inbox.Inboxes;
import io.docket.application.inbox.Withdrawn;
import io.docket.application.kernel.ConcurrentChange;
import io.docket.application.kernel.PageRequest;
import io.docket.application.kernel.Store;
import io.docket.application.kernel.StoreContract;
import io.docket.application.kernel.TenantStore;
import io.docket.application.tenant.Tenants;
import io.docket.domain.automation.CheckedDocument;
import io.docket.domain.document.BulkTask;
import io.docket.domain.document.Document;
import io.docket.domain.kernel.InboxId;
import io.docket.domain.kernel.TenantId;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

/** What a store promises whose transactions run beside each other. */
interface ConcurrencyContract extends StoreContract {
    int ADDING = 6;
    int ADDED_BY_EACH = 10;

    /** Runs both writes at the same time, each past its reading before either goes on; answers how many conflicted. */
    private long conflicts(TenantId tenant, Consumer<Runnable> first, Consumer<Runnable> second) throws Exception {
        var both = new CyclicBarrier(2);
        Runnable meet = () -> {
            try {
                both.await(10, TimeUnit.SECONDS);
            } catch (Exception failure) {
                throw new IllegalStateException(failure);
            }
        };
        var threads = Executors.newFixedThreadPool(2);
        try {
            List<Future<?>> running =
                    List.of(threads.submit(() -> first.accept(meet)), threads.submit(() -> second.accept(meet)));
            long conflicts = 0;
            for (Future<?> each : running) {
                conflicts += conflicted(each) ? 1 : 0;
            }
            return conflicts;
        } finally {
            threads.shutdownNow();
        }
    }

    private static boolean conflicted(Future<?> running) throws InterruptedException {
        try {
            running.get();
            return false;
        } catch (ExecutionException failure) {
            assertEquals(ConcurrentChange.class, failure.getCause().getClass(), () -> String.valueOf(failure));
            return true;
        }
    }

    @Test
    default void ofTwoWritesThatChangeTheSameDocumentOneIsAConflict() throws Exception {
        TenantId tenant = storedTenant();
        Document document = storedDocument(tenant);
        Consumer<Runnable> change = meet -> writing(tenant, store -> {
            var stored = store.the(Documents.class).find(document.id()).orElseThrow();
            meet.run();
            store.the(Documents.class).save(stored.map(value -> value.unpacked(value.pageCount() + 1)));
        });
        assertEquals(1, conflicts(tenant, change, change));
        int pages = reading(
                tenant,
                store -> store.the(Documents.class)
                        .find(document.id())
                        .orElseThrow()
                        .value()
                        .pageCount());
        assertEquals(1, pages);
    }

    @Test
    default void ofTwoWritesThatTakeTheSameUserNameOneIsAConflict() throws Exception {
        TenantId tenant = storedTenant();
        Consumer<Runnable> add = meet -> writing(tenant, store -> {
            meet.run();
            store.the(Users.class).add(Samples.user("ann"));
        });
        assertEquals(1, conflicts(tenant, add, add));
    }

    @Test
    default void twoWritesThatWaitForEachOtherAreNotStuck() throws Exception {
        TenantId tenant = storedTenant();
        Document one = storedDocument(tenant);
        Document other = storedDocument(tenant);
        assertEquals(1, conflicts(tenant, saves(tenant, one, other), saves(tenant, other, one)));
    }

    private Consumer<Runnable> saves(TenantId tenant, Document first, Document second) {
        return meet -> writing(tenant, store -> {
            Documents documents = store.the(Documents.class);
            documents.save(documents.find(first.id()).orElseThrow());
            meet.run();
            documents.save(documents.find(second.id()).orElseThrow());
        });
    }

    @Test
    default void ofAFullHistoryTwoWritesMayBothRemoveTheOldest() throws Exception {
        TenantId tenant = storedTenant();
        InboxId inbox = storedInbox(tenant);
        writing(tenant, store -> check(store, inbox));
        for (int round = 0; round < ADDED_BY_EACH; round++) {
            Consumer<Runnable> check = meet -> writing(tenant, store -> {
                meet.run();
                check(store, inbox);
            });
            assertEquals(0, conflicts(tenant, check, check));
        }
        writing(tenant, store -> check(store, inbox));
        assertEquals(
                1,
                reading(tenant, store -> store.the(CheckedDocuments.class).of(inbox, CheckedDocuments.MOST))
                        .documents()
                        .size());
    }

    private static void check(TenantStore store, InboxId inbox) {
        Document document = Samples.document(inbox);
        store.the(Documents.class).add(document);
        store.the(CheckedDocuments.class)
                .put(new CheckedDocument(document.id(), inbox, Samples.NOON, false, false, false, Map.of()), 1);
    }

    @Test
    default void documentsAddedAtTheSameTimeAreAllCounted() throws Exception {
        TenantId tenant = storedTenant();
        InboxId inbox = storedInbox(tenant);
        var threads = Executors.newFixedThreadPool(ADDING);
        try {
            List<Callable<Void>> adding = Collections.nCopies(ADDING, () -> addSome(tenant, inbox));
            for (Future<Void> each : threads.invokeAll(adding)) {
                each.get();
            }
        } finally {
            threads.shutdownNow();
        }
        long total = reading(
                tenant,
                store -> store.the(Documents.class)
                        .page(inbox, DocumentFilter.ALL, DocumentOrder.STANDARD, new PageRequest(1, 1))
                        .total());
        assertEquals(ADDING * ADDED_BY_EACH, total);
    }

    private Void addSome(TenantId tenant, InboxId inbox) {
        for (int added = 0; added < ADDED_BY_EACH; ) {
            try {
                writing(tenant, store -> store.the(Documents.class).add(Samples.document(inbox)));
                added++;
            } catch (ConcurrentChange conflict) {
                // Two wanted to begin the same count.
            }
        }
        return null;
    }

    @Test
    default void aDocumentInAnInboxThatIsGoneIsAConflict() {
        TenantId tenant = storedTenant();
        Document document = Samples.document(new InboxId(Samples.id()));
        assertThrows(
                ConcurrentChange.class,
                () -> writing(tenant, store -> store.the(Documents.class).add(document)));
    }

    /** What another write is answered meanwhile, which must not wait for the one that is open. */
    private <T> T beside(Function<Store, T> work) {
        try {
            return CompletableFuture.supplyAsync(() -> testee().write(work)).get(5, TimeUnit.SECONDS);
        } catch (Exception failure) {
            throw new IllegalStateException(failure);
        }
    }

    @Test
    default void aTaskThatOneWriteHasIsNotGivenToAnotherWhichDoesNotWait() {
        TenantId tenant = storedTenant();
        BulkTask task = Samples.removal(storedInbox(tenant), Samples.NOON);
        writing(tenant, store -> store.the(BulkTasks.class).add(task));
        Function<Store, Boolean> given =
                store -> store.installation(BulkTaskQueue.class).next(true).isPresent();
        assertEquals(List.of(true, false), testee().write(store -> List.of(given.apply(store), beside(given))));
        assertTrue(beside(given));
    }

    @Test
    default void anInboxThatOneWriteErasesIsNotAnothersWhichDoesNotWait() {
        TenantId tenant = storedTenant();
        InboxId inbox = storedInbox(tenant);
        writing(tenant, store -> store.the(Inboxes.class).withdraw(inbox));
        Function<Store, Boolean> claimed =
                store -> store.installation(Withdrawn.class).claim(new Withdrawn.OfTenant(tenant, inbox));
        assertEquals(List.of(true, false), testee().write(store -> List.of(claimed.apply(store), beside(claimed))));
        assertTrue(beside(claimed));
    }

    @Test
    default void aReadStoresNothing() {
        assertThrows(
                IllegalStateException.class,
                () -> testee().read(store -> {
                    store.installation(Tenants.class).add(Samples.tenant("none"));
                    return 1;
                }));
    }

    @Test
    default void aStoreEndsWithItsTransaction() {
        Store kept = testee().write(store -> store);
        assertThrows(
                IllegalStateException.class,
                () -> kept.installation(Tenants.class).all());
    }
}
