package io.docket.application.kernel;

/** Where the chain takes what must be remembered; the audit trail itself belongs to a feature. */
public interface Auditor {
    /** The command that writes an entry, to be run by Docket itself. */
    LongCommand<?> remembering(AuditedCall call);

    /** Counts a refusal of somebody who is nobody: such come by the thousand, and each is worth little. */
    void refusedNobody(Caller caller);
}
