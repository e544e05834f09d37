package io.docket.application.access;

import java.util.Arrays;

/** A user name and a password as somebody gives them, and the network address that they come from. */
public record Credentials(String username, char[] password, String address) {
    @Override
    public String toString() {
        return "Credentials[hidden]";
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Credentials that
                && username.equals(that.username)
                && address.equals(that.address)
                && Arrays.equals(password, that.password);
    }

    @Override
    public int hashCode() {
        return username.hashCode();
    }
}
