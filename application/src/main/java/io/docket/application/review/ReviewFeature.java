package io.docket.application.review;

import io.docket.application.kernel.Handlers;
import io.docket.domain.extraction.lesson.Teaching;
import io.docket.domain.extraction.section.SectionReader;
import java.time.InstantSource;

/** Registers this feature's handlers. */
public final class ReviewFeature {
    private ReviewFeature() {}

    public static void register(Handlers handlers, InstantSource clock) {
        handlers.running(
                        GiveFeedback.class,
                        new GiveFeedback.Handler(
                                new FeedbackTeaching(Teaching.standard(), SectionReader.standard()), clock))
                .read(ReadLastVersion.class, new ReadLastVersion.Handler())
                .read(ReadWorkflow.class, new ReadWorkflow.Handler())
                .write(EnrichDocuments.class, new EnrichDocuments.Handler(clock))
                .write(ChangeStatus.class, new ChangeStatus.Handler(clock))
                .running(CompareVersions.class, new CompareVersions.Handler(clock))
                .read(ListVersionNames.class, new ListVersionNames.Handler())
                .read(CountWaiting.class, new CountWaiting.Handler(clock))
                .read(CountWaitingByInbox.class, new CountWaitingByInbox.Handler(clock))
                .read(FindOldest.class, new FindOldest.Handler(clock))
                .read(FindNext.class, new FindNext.Handler(clock))
                .write(TakeNext.class, new TakeNext.Handler(clock))
                .read(CountSubmitted.class, new CountSubmitted.Handler())
                .read(MeasureReviews.class, new MeasureReviews.Handler());
    }
}
