package io.docket.application.document;

import io.docket.application.kernel.Refusal;
import java.time.Duration;

/** The conflict of asking for what processing has not come to yet. */
public final class StillProcessing {
    private StillProcessing() {}

    public static Refusal refusal(String detail) {
        return Refusal.of(Refusal.Kind.CONFLICT, "still_processing", detail).retryAfter(Duration.ofSeconds(2));
    }
}
