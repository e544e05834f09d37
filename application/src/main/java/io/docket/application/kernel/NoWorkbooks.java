package io.docket.application.kernel;

import java.io.OutputStream;

/** Refuses workbooks, for programs that embed Docket and were given nothing that makes any. */
public final class NoWorkbooks implements Workbooks {
    @Override
    public void refuseUnlessAble() {
        throw Refusal.of(
                Refusal.Kind.UNAVAILABLE,
                "no_workbooks",
                "This installation was built without anything that makes workbooks.");
    }

    @Override
    public Book open(OutputStream out) {
        refuseUnlessAble();
        throw new IllegalStateException("refused already");
    }
}
