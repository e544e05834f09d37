package io.docket.application.kernel;

/**
 * A command with slow work in it: authorised in a short read, then free to stream, recognise or wait outside of any
 * transaction and to write briefly. It is never run twice, since its stream can be read once only.
 */
public non-sealed interface LongCommand<R> extends Command<R> {}
