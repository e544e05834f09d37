package io.docket.application.document;

import java.time.Duration;

/** How large an upload may be, in bytes, and how many documents may wait before further ones are refused for a while. */
public record UploadLimits(long mostBytes, long mostQueued, Duration retryAfter) {
    public static final UploadLimits STANDARD = new UploadLimits(100L << 20, 100_000, Duration.ofSeconds(30));
}
