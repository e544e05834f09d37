package io.docket.application.kernel;

import java.util.function.Function;

/** The end of the chain: the handler. */
final class Handling {
    private final Handlers handlers;
    private final Transactions transactions;

    Handling(Handlers handlers, Transactions transactions) {
        this.handlers = handlers;
        this.transactions = transactions;
    }

    <R> R handle(Call<R> call) {
        Access access = call.access().orElseThrow();
        if (call.command() instanceof ReadCommand<R> command) {
            return handlers.handle(command, access, store(call, access));
        }
        if (call.command() instanceof WriteCommand<R> command) {
            return handlers.handle(command, access, store(call, access));
        }
        return handlers.handle((LongCommand<R>) call.command(), access, new Brief(transactions, call.events()));
    }

    private static TenantStore store(Call<?> call, Access access) {
        return call.store().orElseThrow().in(access.tenant());
    }

    /** The short transactions of a long command: writes carry its events, and run again when another change came between. */
    private record Brief(Transactions transactions, EventSink events) implements Transactions {
        @Override
        public <T> T read(Function<Store, T> work) {
            return transactions.read(work);
        }

        @Override
        public <T> T write(Function<Store, T> work) {
            return Retrying.retried(() -> events.write(transactions, work));
        }
    }
}
