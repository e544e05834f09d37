package io.docket.application.kernel;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/** Which handler carries out which command; each command has exactly one. */
public final class Handlers {
    private final Map<Class<?>, Object> byCommand = new HashMap<>();

    public <C extends ReadCommand<R>, R> Handlers read(Class<C> command, ReadHandler<C, R> handler) {
        return add(command, handler);
    }

    public <C extends WriteCommand<R>, R> Handlers write(Class<C> command, WriteHandler<C, R> handler) {
        return add(command, handler);
    }

    public <C extends LongCommand<R>, R> Handlers running(Class<C> command, LongHandler<C, R> handler) {
        return add(command, handler);
    }

    /** The commands that have a handler. */
    public Set<Class<?>> commands() {
        return Set.copyOf(byCommand.keySet());
    }

    private Handlers add(Class<?> command, Object handler) {
        if (byCommand.putIfAbsent(command, handler) != null) {
            throw new IllegalStateException(command.getName() + " has two handlers");
        }
        return this;
    }

    private Object of(Command<?> command) {
        Object handler = byCommand.get(command.getClass());
        if (handler == null) {
            throw new IllegalStateException(command.getClass().getName() + " has no handler");
        }
        return handler;
    }

    // The three casts are safe: handlers come in only through the typed methods above.
    @SuppressWarnings("unchecked")
    <R> R handle(ReadCommand<R> command, Access access, TenantStore store) {
        return ((ReadHandler<ReadCommand<R>, R>) of(command)).handle(command, access, store);
    }

    @SuppressWarnings("unchecked")
    <R> R handle(WriteCommand<R> command, Access access, TenantStore store) {
        return ((WriteHandler<WriteCommand<R>, R>) of(command)).handle(command, access, store);
    }

    @SuppressWarnings("unchecked")
    <R> R handle(LongCommand<R> command, Access access, Transactions transactions) {
        return ((LongHandler<LongCommand<R>, R>) of(command)).handle(command, access, transactions);
    }
}
