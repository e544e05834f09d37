package io.docket.application.kernel;

import java.util.List;

/** Runs commands through one immutable chain; whatever anybody does to Docket goes through here. */
public final class Executor {
    private final List<Link> links;
    private final Handling handling;

    /** Puts the chain together: trace → audit → retry → transaction → access → handler. */
    public Executor(
            Handlers handlers,
            Transactions transactions,
            RightsSource rights,
            TargetSource targets,
            Ids ids,
            Signals signals,
            Telemetry telemetry,
            Auditor auditor) {
        this.links = List.of(
                new Tracing(telemetry),
                new Auditing(auditor, this),
                new Retrying(),
                new Transacting(transactions, ids, signals),
                new Authorising(transactions, rights, targets));
        this.handling = new Handling(handlers, transactions);
    }

    public <R> R run(Caller caller, Command<R> command) {
        return from(0, Call.of(caller, command));
    }

    private <R> R from(int position, Call<R> call) {
        if (position == links.size()) {
            return handling.handle(call);
        }
        return links.get(position).run(call, new Link.Next() {
            @Override
            public <Q> Q proceed(Call<Q> further) {
                return from(position + 1, further);
            }
        });
    }
}
