package io.docket.application.processing;

import io.docket.application.document.DocumentFormats;
import io.docket.application.document.SameInvoices;
import io.docket.application.document.SectionFormats;
import io.docket.application.kernel.TenantStore;
import io.docket.domain.automation.AnswerHistory;
import io.docket.domain.automation.Blocker;
import io.docket.domain.automation.Decision;
import io.docket.domain.automation.Duplicates;
import io.docket.domain.automation.Sampling;
import io.docket.domain.automation.Thresholds;
import io.docket.domain.automation.ThresholdsInForce;
import io.docket.domain.document.Document;
import io.docket.domain.document.Doubt;
import io.docket.domain.document.Outcome;
import io.docket.domain.document.Prediction;
import io.docket.domain.document.SectionExtent;
import io.docket.domain.document.Stage;
import io.docket.domain.document.Version;
import io.docket.domain.extraction.section.SectionFound;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;

/**
 * Decides whether the document goes straight through, whether it is drawn as a sample, and thereby ends its processing. Other
 * documents of the same invoice are looked for only now that the document's own fields are stored, where the others find it.
 */
final class DecisionStep implements Step {
    /** Of documents with the same invoice so many are looked at, the oldest first; copies and rejected ones are among them. */
    private static final int MOST_DUPLICATES = 100;

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
        Deciding by = work.read(store -> deciding(work, store));
        List<Doubt> doubts = by.blockers().stream().map(Blocker::doubt).toList();
        Instant now = clock.instant();
        return (store, document) -> by.sampling().decided(document.processed(Outcome.succeeded(now, doubts)), now);
    }

    private static Deciding deciding(Work work, TenantStore store) {
        Document document = work.document();
        var settings = new InboxSettings(store, document.inbox());
        return new Deciding(
                document,
                sections(document, store),
                inForce(settings, work.history()),
                settings.of(Sampling.KIND),
                store.the(SameInvoices.class).with(document.invoiceKeys(), MOST_DUPLICATES));
    }

    private static List<SectionFound> sections(Document document, TenantStore store) {
        Prediction all = document.lastVersion().map(Version::prediction).orElse(Prediction.EMPTY);
        SectionFormats formats = new DocumentFormats(store).ofSections(document.inbox());
        List<SectionExtent> extents = SectionExtent.of(document.sections(), document.pageCount());
        List<Prediction> parts = extents.size() == 1 ? List.of(all) : all.parted(extents.size());
        return extents.stream()
                .flatMap(extent -> formats.of(extent.section()).stream()
                        .map(format -> new SectionFound(extent, format, parts.get(extent.number()))))
                .toList();
    }

    private static ThresholdsInForce inForce(InboxSettings settings, InboxHistory history) {
        Thresholds set = settings.of(Thresholds.KIND);
        return set.by(set.maxErrors().isEmpty() ? AnswerHistory.NONE : history.of(settings));
    }

    private record Deciding(
            Document document,
            List<SectionFound> sections,
            ThresholdsInForce thresholds,
            Sampling sampling,
            List<Document> others) {
        List<Blocker> blockers() {
            Prediction prediction =
                    document.lastVersion().map(Version::prediction).orElse(Prediction.EMPTY);
            var duplicates = new Duplicates(document, others);
            return sections.isEmpty()
                    ? List.of(new Blocker.NoFormat())
                    : Decision.on(sections, prediction, thresholds, duplicates.blocker())
                            .fold(straight -> List.<Blocker>of(), Decision.NeedsReview::blockers);
        }
    }
}
