package io.docket.rest.review;

import io.docket.application.review.CompareVersions;
import io.docket.domain.kernel.InboxId;
import io.docket.rest.wire.Wire;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Two versions of the documents of an inbox, the first to be judged by the second, and how the comparison is called. */
@Schema(name = "VersionCompare")
public record CompareJson(
        @Wire("cmp_version_1") String judged,
        @Wire("cmp_version_2") String truth,
        String newVersionName) {
    CompareVersions command(InboxId inbox) {
        return new CompareVersions(inbox, judged, truth, newVersionName);
    }
}
