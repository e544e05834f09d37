package io.docket.rest.access;

import io.docket.application.access.AuditFilter;
import io.docket.application.access.PageAudit;
import io.docket.application.access.VerifyAudit;
import io.docket.application.kernel.PageRequest;
import io.docket.domain.kernel.UserId;
import io.docket.rest.wire.Answers;
import io.docket.rest.wire.Paged;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The tenant's audit trail; an addition of ours to the contract. */
@Path("/audit")
@Tag(name = "audit")
@Produces(MediaType.APPLICATION_JSON)
@Dependent
public class AuditResource {
    private final Calls calls;

    @Inject
    public AuditResource(Calls calls) {
        this.calls = calls;
    }

    @GET
    @Answers({403})
    @Operation(
            operationId = "get_audit",
            summary = "A page of the audit trail, newest first",
            description = "An array with exactly one page. Who changed what that decides on access, and what was"
                    + " forbidden to whom: ids only.")
    public List<Paged<AuditEntryJson>> page(
            @QueryParam("page") @DefaultValue("1") int page,
            @QueryParam("per_page") @DefaultValue("20") int perPage,
            @QueryParam("from") Optional<Instant> from,
            @QueryParam("to") Optional<Instant> to,
            @QueryParam("user") Optional<UserId> user,
            @QueryParam("subject") Optional<String> subject,
            @QueryParam("outcome") Optional<String> outcome,
            @QueryParam("command") Optional<String> command) {
        var filter = new AuditFilter(from, to, user, subject, outcome, command);
        return Paged.of(
                calls.run(new PageAudit(filter, new PageRequest(page, perPage))).map(AuditEntryJson::of));
    }

    @POST
    @Path("verify")
    @Answers({403})
    @Operation(
            operationId = "post_audit_verify",
            summary = "Whether the audit trail is as it was written",
            description = "hmac is the last batch's: noted elsewhere, it shows later that the trail was not put back to"
                    + " what it was at an earlier time.")
    public AuditVerdictJson verify() {
        return AuditVerdictJson.of(calls.run(new VerifyAudit()));
    }
}
