package io.docket.application.kernel;

/** Something that somebody wants done; its record is the driving port. {@code R} is what comes back. */
public sealed interface Command<R> permits ReadCommand, WriteCommand, LongCommand {
    /** What the caller must hold. There is no default, so that forgetting it does not compile. */
    Requirement requires();

    /** The number of the stored thing that the caller expects to change; a conditional command is never retried. */
    default Expected expected() {
        return Expected.ANY;
    }
}
