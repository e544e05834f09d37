package io.docket.application.document;

import io.docket.application.kernel.Refusal;
import io.docket.domain.document.Document;
import java.time.Duration;

/** The conflict of asking for what processing has not come to yet. */
public final class StillProcessing {
    private StillProcessing() {}

    public static Refusal refusal(Document document) {
        return refusal("The document " + document.id().value() + " is being processed.");
    }

    public static Refusal refusal(String detail) {
        return Refusal.of(Refusal.Kind.CONFLICT, "still_processing", detail).retryAfter(Duration.ofSeconds(2));
    }
}
