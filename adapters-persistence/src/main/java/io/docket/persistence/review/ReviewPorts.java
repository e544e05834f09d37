package io.docket.persistence.review;

import io.docket.application.review.VersionNames;
import io.docket.application.review.WorkList;
import io.docket.persistence.kernel.Ports;

/** The ports of this feature. */
public final class ReviewPorts {
    private ReviewPorts() {}

    public static void register(Ports ports) {
        ports.tenant(WorkList.class, JpaWorkList::new).tenant(VersionNames.class, JpaVersionNames::new);
    }
}
