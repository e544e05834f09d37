package io.docket.application.automation;

import static io.docket.application.kernel.Requirement.anyOf;

import io.docket.application.inbox.Inboxes;
import io.docket.application.kernel.Access;
import io.docket.application.kernel.ReadCommand;
import io.docket.application.kernel.ReadHandler;
import io.docket.application.kernel.Refusal;
import io.docket.application.kernel.Requirement;
import io.docket.application.kernel.TenantStore;
import io.docket.application.kernel.Versioned;
import io.docket.application.settings.Inherited;
import io.docket.application.settings.Scopes;
import io.docket.domain.automation.Thresholds;
import io.docket.domain.automation.ThresholdsInForce;
import io.docket.domain.automation.TrackRecord;
import io.docket.domain.extraction.lesson.AutoLearning;
import io.docket.domain.inbox.Inbox;
import io.docket.domain.kernel.Scope;
import io.docket.domain.settings.Lineage;
import java.util.List;

/**
 * Answers what was checked in a scope's inboxes: an inbox alone, all of a project, or all of the tenant, each under the
 * thresholds that hold there. Of many inboxes the newest documents of each are taken, about {@value #MOST} in all.
 */
public record ReadTrackRecord(Scope scope) implements ReadCommand<TrackRecord> {
    private static final int MOST = 40_000;
    private static final int FEWEST_OF_EACH = 100;

    @Override
    public Requirement requires() {
        return anyOf(Thresholds.KIND.readers()).on(scope);
    }

    static final class Handler implements ReadHandler<ReadTrackRecord, TrackRecord> {
        private final Scopes scopes;

        Handler(Scopes scopes) {
            this.scopes = scopes;
        }

        @Override
        public TrackRecord handle(ReadTrackRecord command, Access access, TenantStore store) {
            Lineage at = scopes.find(command.scope(), store).orElseThrow(() -> Refusal.notFound("scope"));
            List<Inbox> inboxes = inboxes(at, store);
            int each = Math.max(FEWEST_OF_EACH, MOST / Math.max(1, inboxes.size()));
            return new TrackRecord(inboxes.stream()
                    .map(inbox -> inForce(inbox, Math.min(each, CheckedDocuments.MOST), store))
                    .toList());
        }

        private static List<Inbox> inboxes(Lineage at, TenantStore store) {
            Inboxes stored = store.the(Inboxes.class);
            List<Versioned<Inbox>> all = at.inbox()
                    .map(inbox -> stored.find(inbox).stream().toList())
                    .or(() -> at.project().map(stored::of))
                    .orElseGet(stored::all);
            return all.stream().map(Versioned::value).toList();
        }

        private static ThresholdsInForce inForce(Inbox inbox, int most, TenantStore store) {
            var settings = new Inherited(store, Lineage.of(inbox.id(), inbox.project()));
            return settings.view(Thresholds.KIND)
                    .by(store.the(CheckedDocuments.class).of(inbox.id(), most).with(settings.view(AutoLearning.KIND)));
        }
    }
}
