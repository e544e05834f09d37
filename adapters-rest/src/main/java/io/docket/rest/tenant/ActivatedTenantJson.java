package io.docket.rest.tenant;

import io.docket.domain.kernel.TenantId;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A tenant that has been activated. */
@Schema(name = "TenantModelGet")
public record ActivatedTenantJson(TenantId id) {}
