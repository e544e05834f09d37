package io.docket.application.access;

/** What is stored in an audit trail cannot be what Docket wrote. */
public final class UnreadableAudit extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public UnreadableAudit(Throwable cause) {
        super("what is stored in the audit trail cannot be what was written", cause);
    }
}
