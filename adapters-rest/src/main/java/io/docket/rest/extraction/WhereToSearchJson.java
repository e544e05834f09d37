package io.docket.rest.extraction;

import io.docket.application.kernel.Change;
import jakarta.json.JsonValue;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Which part of a document is searched; anchors are regular expressions. */
@Schema(name = "WhereToSearch")
public record WhereToSearchJson(
        @Schema(
                description =
                        "document (unless given), page, section, block or line: each of them is a text by itself.")
        Change<String> granularity,

        Change<String> near,
        Change<String> after,
        Change<String> before,
        Change<String> leftOf,
        Change<String> rightOf,
        Change<String> above,
        Change<String> below,

        @Schema(description = "Pages counted from 0, or from the end (-1 is the last), or ranges such as \"0:3\".")
        Change<JsonValue> pages) {}
