package io.docket.application.kernel;

/** A command that changes nothing and runs in one read transaction. */
public non-sealed interface ReadCommand<R> extends Command<R> {}
