package io.docket.application.document;

import static io.docket.application.Samples.NOON;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.docket.application.Samples;
import io.docket.application.document.BulkTaskQueue.Turn;
import io.docket.application.inbox.Inboxes;
import io.docket.application.kernel.StoreContract;
import io.docket.domain.document.BulkTask;
import io.docket.domain.kernel.DocumentId;
import io.docket.domain.kernel.InboxId;
import io.docket.domain.kernel.TaskId;
import io.docket.domain.kernel.TenantId;
import io.docket.domain.tenant.Tenant;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;

/** What every {@link BulkTaskQueue} promises. */
public interface BulkTaskQueueContract extends StoreContract {
    private BulkTask added(TenantId tenant, BulkTask task) {
        writing(tenant, store -> store.the(BulkTasks.class).add(task));
        return task;
    }

    /** Gives a task its turn, with what becomes of it. */
    private Optional<Turn> turn(boolean processingToo, UnaryOperator<BulkTask> change) {
        return testee().write(store -> {
            Optional<Turn> turn = store.installation(BulkTaskQueue.class).next(processingToo);
            turn.ifPresent(taken -> store.in(taken.tenant())
                    .the(BulkTasks.class)
                    .save(taken.task().map(change)));
            return turn;
        });
    }

    private Optional<TaskId> next(boolean processingToo) {
        return turn(processingToo, task -> task).map(turn -> turn.task().value().id());
    }

    private Optional<TaskId> finished() {
        return turn(true, task -> task.finished(NOON))
                .map(turn -> turn.task().value().id());
    }

    @Test
    default void aTaskIsGivenAsItIsStoredWithItsTenant() {
        assertEquals(Optional.empty(), next(true));
        TenantId tenant = storedTenant();
        BulkTask task = added(tenant, Samples.removal(storedInbox(tenant), NOON));
        Turn turn = turn(true, same -> same).orElseThrow();
        assertEquals(tenant, turn.tenant());
        assertEquals(task, turn.task().value());
    }

    @Test
    default void theOneWhoseLastTurnWasLongestAgoComesFirstWhoseverItIs() {
        TenantId tenant = storedTenant();
        TenantId another = storedTenant();
        BulkTask later = added(tenant, Samples.removal(storedInbox(tenant), NOON.plusSeconds(2)));
        BulkTask first = added(another, Samples.removal(storedInbox(another), NOON.plusSeconds(1)));
        assertEquals(
                Optional.of(first.id()),
                turn(true, task -> task.tookTurn(NOON.plusSeconds(3)))
                        .map(turn -> turn.task().value().id()));
        assertEquals(Optional.of(later.id()), next(true));
    }

    @Test
    default void theTasksOfAnInboxFollowEachOtherAndAFinishedOneIsNeverGiven() {
        TenantId tenant = storedTenant();
        InboxId inbox = storedInbox(tenant);
        BulkTask first = added(tenant, Samples.removal(inbox, NOON.plusSeconds(9)));
        BulkTask second = added(tenant, Samples.removal(inbox, NOON));
        assertEquals(Optional.of(first.id()), next(true));
        assertEquals(Optional.of(first.id()), finished());
        assertEquals(Optional.of(second.id()), finished());
        assertEquals(Optional.empty(), next(true));
    }

    @Test
    default void thoseThatQueueDocumentsHaveNoTurnUnlessWantedAndThoseBehindThemWait() {
        TenantId tenant = storedTenant();
        InboxId inbox = storedInbox(tenant);
        BulkTask processing = added(tenant, Samples.reprocessing(inbox, NOON));
        added(tenant, Samples.removal(inbox, NOON));
        assertEquals(Optional.empty(), next(false));
        BulkTask elsewhere = added(tenant, Samples.removal(storedInbox(tenant), NOON.plusSeconds(1)));
        assertEquals(Optional.of(elsewhere.id()), next(false));
        assertEquals(Optional.of(processing.id()), next(true));
    }

    @Test
    default void aTurnThatFailsLeavesTheTaskWhereItWas() {
        TenantId tenant = storedTenant();
        BulkTask task = added(tenant, Samples.removal(storedInbox(tenant), NOON));
        assertThrows(
                IllegalArgumentException.class,
                () -> testee().write(store -> {
                    Turn turn =
                            store.installation(BulkTaskQueue.class).next(true).orElseThrow();
                    BulkTasks tasks = store.in(tenant).the(BulkTasks.class);
                    tasks.save(turn.task().map(taken -> taken.done(new DocumentId(Samples.id()))));
                    throw new IllegalArgumentException("of the work");
                }));
        assertEquals(
                Optional.of(task),
                turn(true, same -> same).map(turn -> turn.task().value()));
    }

    @Test
    default void anInboxThatIsRemovedAndATenantThatIsNotServedHaveNoTurn() {
        TenantId tenant = storedTenant();
        InboxId inbox = storedInbox(tenant);
        added(tenant, Samples.removal(inbox, NOON));
        writing(tenant, store -> store.the(Inboxes.class).withdraw(inbox));
        assertEquals(Optional.empty(), next(true));
        TenantId gone = storedTenant();
        added(gone, Samples.removal(storedInbox(gone), NOON));
        become(gone, Tenant::removed);
        assertEquals(Optional.empty(), next(true));
    }

    @Test
    default void manyTasksAreEachGivenOnce() {
        TenantId tenant = storedTenant();
        List<TaskId> tasks = java.util.stream.IntStream.range(0, 5)
                .mapToObj(number -> added(tenant, Samples.removal(storedInbox(tenant), NOON.plusSeconds(number)))
                        .id())
                .toList();
        assertEquals(
                tasks,
                java.util.stream.Stream.generate(this::finished)
                        .takeWhile(Optional::isPresent)
                        .map(Optional::orElseThrow)
                        .toList());
    }
}
