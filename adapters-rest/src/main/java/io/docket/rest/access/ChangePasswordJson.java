package io.docket.rest.access;

import io.docket.application.access.ChangePassword;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The password that one has, and the one that one wants. */
@Schema(name = "ChangePasswordModelPost")
public record ChangePasswordJson(String newPassword, String oldPassword) {
    ChangePassword command() {
        return new ChangePassword(oldPassword, newPassword);
    }

    @Override
    public String toString() {
        return "ChangePasswordJson[hidden]";
    }
}
