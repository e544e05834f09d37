package io.docket.rest.review;

import io.docket.application.review.VersionNames;
import io.docket.domain.document.VersionSource;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A name of versions, whether it is that of a comparison, and how many documents have one, evaluated or not. */
@Schema(name = "VersionName")
public record VersionNameJson(String name, VersionSource source, boolean comparison, long documents, long evaluated) {
    static VersionNameJson of(VersionNames.Used used) {
        return new VersionNameJson(
                used.key().name(), used.key().source(), used.comparison(), used.documents(), used.evaluated());
    }
}
