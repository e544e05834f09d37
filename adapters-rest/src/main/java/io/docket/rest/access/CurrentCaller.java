package io.docket.rest.access;

import io.docket.application.kernel.Caller;
import jakarta.enterprise.context.RequestScoped;

/** Who sends the current request; nobody until the filter has found out. */
@RequestScoped
public class CurrentCaller {
    private Caller caller = Caller.anonymous();

    public void become(Caller known) {
        this.caller = known;
    }

    public Caller caller() {
        return caller;
    }
}
