package io.docket.persistence.document;

import io.docket.domain.document.BulkTask;
import io.docket.domain.kernel.InboxId;
import io.docket.domain.kernel.TaskId;
import io.docket.persistence.kernel.OwnedKey;
import io.docket.persistence.kernel.OwnedRow;
import io.docket.persistence.kernel.StoredJson;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;

@Entity
@Table(name = "bulk_tasks")
class BulkTaskRow extends OwnedRow<BulkTask> {
    @Column(name = "inbox_id")
    private String inbox;

    private boolean processing;

    @Column(name = "waiting_since")
    private Instant waitingSince;

    private String content;

    protected BulkTaskRow() {}

    private BulkTaskRow(OwnedKey key) {
        super(key);
    }

    static BulkTaskRow of(OwnedKey key, BulkTask task) {
        var row = new BulkTaskRow(key);
        row.change(task);
        return row;
    }

    @Override
    protected void change(BulkTask task) {
        inbox = task.inbox().value();
        processing = task.work().isProcessing();
        waitingSince = task.isFinished() ? null : task.turnAt();
        content = StoredJson.write(BulkTaskJson.of(task));
    }

    @Override
    protected BulkTask toDomain() {
        return StoredJson.read(content, BulkTaskJson.class).toDomain(new TaskId(key().id()), new InboxId(inbox));
    }
}
