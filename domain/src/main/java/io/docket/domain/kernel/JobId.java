package io.docket.domain.kernel;

/** Identifies a processing job. */
public record JobId(String value) implements Id {
    public JobId {
        Id.checked("job_id", value);
    }

    @Override
    public String toString() {
        return value;
    }
}
