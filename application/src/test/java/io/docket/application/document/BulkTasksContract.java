package io.docket.application.document;

import static io.docket.application.Samples.NOON;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.docket.application.Samples;
import io.docket.application.kernel.ConcurrentChange;
import io.docket.application.kernel.StoreContract;
import io.docket.application.kernel.Versioned;
import io.docket.domain.document.BulkTask;
import io.docket.domain.document.BulkWork;
import io.docket.domain.document.Hints;
import io.docket.domain.document.Obstacle;
import io.docket.domain.document.RemovalExtent;
import io.docket.domain.document.VersionKey;
import io.docket.domain.document.VersionSource;
import io.docket.domain.kernel.DocumentId;
import io.docket.domain.kernel.InboxId;
import io.docket.domain.kernel.TaskId;
import io.docket.domain.kernel.TenantId;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What every {@link BulkTasks} promises. */
public interface BulkTasksContract extends StoreContract {
    private BulkTask added(TenantId tenant, BulkTask task) {
        writing(tenant, store -> store.the(BulkTasks.class).add(task));
        return task;
    }

    private Optional<Versioned<BulkTask>> found(TenantId tenant, TaskId id) {
        return reading(tenant, store -> store.the(BulkTasks.class).find(id));
    }

    private List<BulkTask> of(TenantId tenant, InboxId inbox) {
        return reading(tenant, store -> store.the(BulkTasks.class).of(inbox));
    }

    @Test
    default void aTaskComesBackAsItWas() {
        TenantId tenant = storedTenant();
        InboxId inbox = storedInbox(tenant);
        var hints = new Hints(Map.of("company", new Hints.FieldHint(List.of("ACME"), List.of("Other"))));
        var works = List.of(
                new BulkWork.Reprocessing(new VersionKey("again", VersionSource.HUMAN), Optional.of(hints)),
                new BulkWork.Reprocessing(VersionKey.PREDICTED, Optional.empty()),
                new BulkWork.Removal(RemovalExtent.SOURCE_FILES, true, Optional.of(NOON), Optional.empty()),
                new BulkWork.Removal(RemovalExtent.FULL, false, Optional.empty(), Optional.of(NOON)));
        for (BulkWork work : works) {
            BulkTask task = added(tenant, Samples.task(inbox, work, NOON).counted(3));
            assertEquals(Optional.of(task), found(tenant, task.id()).map(Versioned::value));
        }
    }

    @Test
    default void aSavedTaskTellsHowFarItHasCome() {
        TenantId tenant = storedTenant();
        BulkTask task = added(tenant, Samples.removal(storedInbox(tenant), NOON));
        BulkTask further = task.tookTurn(NOON.plusSeconds(1))
                .done(new DocumentId(Samples.id()))
                .skipped(new DocumentId(Samples.id()), Obstacle.LOCKED)
                .skipped(new DocumentId(Samples.id()), Obstacle.STILL_PROCESSING)
                .finished(NOON.plusSeconds(2));
        Versioned<BulkTask> before = found(tenant, task.id()).orElseThrow();
        writing(tenant, store -> store.the(BulkTasks.class).save(before.map(old -> further)));
        assertEquals(further, found(tenant, task.id()).orElseThrow().value());
        assertThrows(
                ConcurrentChange.class,
                () -> writing(tenant, store -> store.the(BulkTasks.class).save(before)));
    }

    @Test
    default void aTaskThatGaveUpTellsWhy() {
        TenantId tenant = storedTenant();
        BulkTask task = added(tenant, Samples.removal(storedInbox(tenant), NOON));
        Instant end = NOON.plus(BulkTask.PATIENCE);
        for (Instant at = NOON; !at.isAfter(end); at = at.plus(Duration.ofMinutes(5))) {
            Versioned<BulkTask> before = found(tenant, task.id()).orElseThrow();
            BulkTask failed = before.value().failedTurn(at);
            writing(tenant, store -> store.the(BulkTasks.class).save(before.map(old -> failed)));
            assertEquals(failed, found(tenant, task.id()).orElseThrow().value());
        }
        assertTrue(found(tenant, task.id()).orElseThrow().value().problem().isPresent());
    }

    @Test
    default void theTasksOfAnInboxAreListedOldestFirstAndRemoved() {
        TenantId tenant = storedTenant();
        InboxId inbox = storedInbox(tenant);
        BulkTask first = added(tenant, Samples.removal(inbox, NOON.plusSeconds(1)));
        BulkTask second = added(tenant, Samples.reprocessing(inbox, NOON));
        InboxId elsewhere = storedInbox(tenant);
        BulkTask other = added(tenant, Samples.removal(elsewhere, NOON));
        assertEquals(List.of(first, second), of(tenant, inbox));
        writing(tenant, store -> store.the(BulkTasks.class).remove(first.id()));
        assertEquals(List.of(second), of(tenant, inbox));
        writing(tenant, store -> store.the(BulkTasks.class).removeAll(inbox));
        assertEquals(List.of(), of(tenant, inbox));
        assertEquals(List.of(other), of(tenant, elsewhere));
    }

    @Test
    default void anotherTenantSeesNothing() {
        TenantId tenant = storedTenant();
        TenantId other = storedTenant();
        BulkTask task = added(tenant, Samples.removal(storedInbox(tenant), NOON));
        assertEquals(Optional.empty(), found(other, task.id()));
        assertEquals(List.of(), of(other, task.inbox()));
        writing(other, store -> {
            store.the(BulkTasks.class).remove(task.id());
            store.the(BulkTasks.class).removeAll(task.inbox());
        });
        assertEquals(List.of(task), of(tenant, task.inbox()));
    }
}
