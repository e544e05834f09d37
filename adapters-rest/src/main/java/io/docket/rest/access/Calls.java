package io.docket.rest.access;

import io.docket.application.Docket;
import io.docket.application.kernel.Command;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;

/** The way from a resource into the application: runs commands as whoever sends the request. */
@Dependent
public class Calls {
    private final Docket docket;
    private final CurrentCaller current;

    @Inject
    public Calls(Docket docket, CurrentCaller current) {
        this.docket = docket;
        this.current = current;
    }

    /** The network address that the request comes from. */
    public String address() {
        return current.caller().address().orElseThrow();
    }

    public <R> R run(Command<R> command) {
        return docket.as(current.caller()).run(command);
    }
}
