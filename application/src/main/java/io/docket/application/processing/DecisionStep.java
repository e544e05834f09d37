package io.docket.application.processing;

import io.docket.domain.automation.Blocker;
import io.docket.domain.automation.Decision;
import io.docket.domain.automation.Sampling;
import io.docket.domain.automation.Thresholds;
import io.docket.domain.document.Outcome;
import io.docket.domain.document.Prediction;
import io.docket.domain.document.Stage;
import io.docket.domain.document.Version;
import io.docket.domain.format.Format;
import io.docket.domain.kernel.InboxId;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;

/** Decides whether the document goes straight through, whether it is drawn as a sample, and thereby ends its processing. */
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
        Deciding by = work.read(store -> {
            var settings = new InboxSettings(store, inbox);
            return new Deciding(
                    new FormatChoice(store).of(inbox), settings.of(Thresholds.KIND), settings.of(Sampling.KIND));
        });
        List<String> blockers = by.format()
                .map(format -> reasons(Decision.on(format, prediction, by.thresholds())))
                .orElse(List.of("its project names no format to read it by"));
        Instant now = clock.instant();
        return (store, document) -> by.sampling().decided(document.processed(Outcome.succeeded(now, blockers)), now);
    }

    private static List<String> reasons(Decision decision) {
        return decision.fold(
                straight -> List.of(),
                review -> review.blockers().stream().map(Blocker::reason).toList());
    }

    private record Deciding(Optional<Format> format, Thresholds thresholds, Sampling sampling) {}
}
