package io.docket.application.kernel;

/** Opens the transaction that a command asks for by its kind; a long command gets none, and opens its own. */
final class Transacting implements Link {
    private final Transactions transactions;
    private final Ids ids;
    private final Signals signals;

    Transacting(Transactions transactions, Ids ids, Signals signals) {
        this.transactions = transactions;
        this.ids = ids;
        this.signals = signals;
    }

    @Override
    public <R> R run(Call<R> call, Next next) {
        if (call.command() instanceof ReadCommand) {
            return transactions.read(store -> next.proceed(call.inside(store, EventSink.CLOSED)));
        }
        var events = new EventSink(ids, signals);
        if (call.command() instanceof WriteCommand) {
            return events.write(transactions, store -> next.proceed(call.inside(store, events)));
        }
        return next.proceed(call.with(events));
    }
}
