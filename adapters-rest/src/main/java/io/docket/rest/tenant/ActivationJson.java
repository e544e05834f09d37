package io.docket.rest.tenant;

import io.docket.application.tenant.ActivateTenant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The code that was sent to an address. */
@Schema(name = "TenantModelPatch")
public record ActivationJson(int code, String email) {
    ActivateTenant activation() {
        return new ActivateTenant(email, code);
    }

    @Override
    public String toString() {
        return "ActivationJson[hidden]";
    }
}
