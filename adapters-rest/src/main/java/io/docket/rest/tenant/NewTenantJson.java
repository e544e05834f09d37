package io.docket.rest.tenant;

import io.docket.application.tenant.RegisterTenant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A tenant to be registered, and the address of its first user. */
@Schema(name = "InstallationTenantPost")
public record NewTenantJson(String name, String email) {
    RegisterTenant registration() {
        return RegisterTenant.of(name, email);
    }

    @Override
    public String toString() {
        return "NewTenantJson[hidden]";
    }
}
