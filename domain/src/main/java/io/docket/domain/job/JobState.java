package io.docket.domain.job;

/** Where a job stands. */
public enum JobState {
    /** Waits until its instant has come and a worker is free. */
    QUEUED,
    /** A worker holds its lease; when that lapses, another takes over. */
    LEASED,
    DONE,
    FAILED
}
