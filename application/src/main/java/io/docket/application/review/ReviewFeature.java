package io.docket.application.review;

import io.docket.application.kernel.Handlers;
import java.time.InstantSource;

/** Registers this feature's handlers. */
public final class ReviewFeature {
    private ReviewFeature() {}

    public static void register(Handlers handlers, InstantSource clock) {
        handlers.write(GiveFeedback.class, new GiveFeedback.Handler(clock))
                .read(ReadLastVersion.class, new ReadLastVersion.Handler())
                .write(ChangeStatus.class, new ChangeStatus.Handler(clock));
    }
}
