package io.docket.rest.access;

import io.docket.application.access.Credentials;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A user name and a password. */
@Schema(name = "AuthModel")
public record CredentialsJson(String username, String password) {
    Credentials credentials(String address) {
        return new Credentials(username, password.toCharArray(), address);
    }

    @Override
    public String toString() {
        return "CredentialsJson[hidden]";
    }
}
