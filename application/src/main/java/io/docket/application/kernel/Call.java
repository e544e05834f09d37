package io.docket.application.kernel;

import java.util.Optional;

/** A command on its way through the chain; each link adds what it knows. */
record Call<R>(
        Caller caller,
        Command<R> command,
        Optional<Store> store,
        EventSink events,
        Finding finding,
        Optional<Access> access) {
    static <R> Call<R> of(Caller caller, Command<R> command) {
        return new Call<>(caller, command, Optional.empty(), EventSink.CLOSED, new Finding(), Optional.empty());
    }

    Call<R> inside(Store open, EventSink sink) {
        return new Call<>(caller, command, Optional.of(open), sink, finding, access);
    }

    Call<R> with(EventSink sink) {
        return new Call<>(caller, command, store, sink, finding, access);
    }

    Call<R> granted(Access given) {
        return new Call<>(caller, command, store, events, finding, Optional.of(given));
    }

    String name() {
        return command.getClass().getSimpleName();
    }
}
