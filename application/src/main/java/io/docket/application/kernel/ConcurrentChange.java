package io.docket.application.kernel;

/** What was read has been changed by somebody else meanwhile; the work may be tried again from its start. */
public final class ConcurrentChange extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public ConcurrentChange(String what) {
        super(what);
    }

    public ConcurrentChange(String what, Throwable cause) {
        super(what, cause);
    }
}
