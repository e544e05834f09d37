package io.docket.bootstrap.architecture.samples;

import io.docket.domain.tenant.Tenant;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.List;

/** Answers aggregates as they are. */
@Path("/tenants")
public class TalkativeResource {
    @GET
    public List<Tenant> all() {
        return List.of();
    }
}
