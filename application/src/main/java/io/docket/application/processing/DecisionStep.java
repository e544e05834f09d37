package io.docket.application.processing;

import io.docket.domain.automation.Blocker;
import io.docket.domain.automation.Decision;
import io.docket.domain.automation.Thresholds;
import io.docket.domain.document.Outcome;
import io.docket.domain.document.Prediction;
import io.docket.domain.document.Stage;
import io.docket.domain.document.Version;
import io.docket.domain.kernel.InboxId;
import java.time.InstantSource;
import java.util.List;

/** Decides whether the document goes straight through, and thereby ends its processing. */
final class DecisionStep implements Step {
    private final InstantSource clock;

    DecisionStep(InstantSource clock) {
        this.clock = clock;
    }

    @Override
    public Stage stage() {
        return Stage.DECISION;
    }

    @Override
    public Result run(Work work) {
        Prediction prediction =
                work.document().lastVersion().map(Version::prediction).orElse(Prediction.EMPTY);
        InboxId inbox = work.document().inbox();
        List<String> blockers = work.read(store -> new FormatChoice(store)
                        .of(inbox)
                        .map(format ->
                                Decision.on(format, prediction, new InboxSettings(store, inbox).of(Thresholds.KIND))))
                .map(DecisionStep::reasons)
                .orElse(List.of("its project names no format to read it by"));
        return (store, document) -> document.processed(Outcome.succeeded(clock.instant(), blockers));
    }

    private static List<String> reasons(Decision decision) {
        return decision.fold(
                straight -> List.of(),
                review -> review.blockers().stream().map(Blocker::reason).toList());
    }
}
