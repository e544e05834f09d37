package io.docket.application.kernel;

import java.util.Optional;

/** A command on its way through the chain; each link adds what it knows. */
record Call<R>(Caller caller, Command<R> command, Optional<Store> store, EventSink events, Optional<Access> access) {
    static <R> Call<R> of(Caller caller, Command<R> command) {
        return new Call<>(caller, command, Optional.empty(), EventSink.CLOSED, Optional.empty());
    }

    Call<R> inside(Store open, EventSink sink) {
        return new Call<>(caller, command, Optional.of(open), sink, access);
    }

    Call<R> with(EventSink sink) {
        return new Call<>(caller, command, store, sink, access);
    }

    Call<R> granted(Access given) {
        return new Call<>(caller, command, store, events, Optional.of(given));
    }

    String name() {
        return command.getClass().getSimpleName();
    }
}
