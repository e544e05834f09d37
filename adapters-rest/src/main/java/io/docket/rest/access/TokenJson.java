package io.docket.rest.access;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A token to come with from now on. */
@Schema(name = "TokenReplyModel")
public record TokenJson(String authenticationToken) {
    @Override
    public String toString() {
        return "TokenJson[hidden]";
    }
}
