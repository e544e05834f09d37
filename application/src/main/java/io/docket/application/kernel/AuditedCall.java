package io.docket.application.kernel;

import io.docket.domain.kernel.TenantId;
import io.docket.domain.kernel.UserId;
import java.util.Optional;

/**
 * A run of a command that the audit trail is to remember.
 *
 * @param tenant whose trail it belongs to; the installation's when empty
 * @param user who it was, or turned out to be, and by what means
 * @param outcome {@code done}, the kind of its refusal in lower case, or {@code failed}
 */
public record AuditedCall(
        Caller caller,
        Optional<TenantId> tenant,
        Optional<UserId> user,
        Optional<Pass.Means> means,
        String command,
        Optional<String> subject,
        String outcome,
        Optional<String> detail) {}
