package io.docket.application.kernel;

/** A command that runs in one write transaction; it is run again when another change came between. */
public non-sealed interface WriteCommand<R> extends Command<R> {}
