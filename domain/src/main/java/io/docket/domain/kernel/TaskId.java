package io.docket.domain.kernel;

/** Identifies a task that works through an inbox. */
public record TaskId(String value) implements Id {
    public TaskId {
        Id.checked("task_id", value);
    }

    @Override
    public String toString() {
        return value;
    }
}
