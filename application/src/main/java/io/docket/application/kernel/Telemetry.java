package io.docket.application.kernel;

import java.time.Duration;

/** Is told what happened, for metrics; never any content, and never an identifier as part of a name. */
public interface Telemetry {
    /** Tells nobody. */
    Telemetry SILENT = new Telemetry() {};

    /** A command ended: {@code outcome} is {@code ok}, the kind of its refusal in lower case, or {@code error}. */
    default void commandRan(String command, Duration took, String outcome) {}

    /** A stage of processing ended. */
    default void stageRan(String stage, Duration took, boolean success) {}

    /** Pages were read from files. */
    default void pagesRead(int pages) {}
}
