package io.docket.application.review;

import static io.docket.application.Samples.NOON;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.docket.application.Samples;
import io.docket.application.document.Documents;
import io.docket.application.kernel.StoreContract;
import io.docket.domain.document.Document;
import io.docket.domain.document.Evaluation;
import io.docket.domain.document.Version;
import io.docket.domain.document.VersionKey;
import io.docket.domain.document.VersionSource;
import io.docket.domain.kernel.InboxId;
import io.docket.domain.kernel.TenantId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What every {@link VersionNames} promises. */
public interface VersionNamesContract extends StoreContract {
    private List<VersionNames.Used> names(TenantId tenant, InboxId inbox) {
        return reading(tenant, store -> store.the(VersionNames.class).of(inbox));
    }

    private static Version given() {
        return Version.given("reviewed", NOON, Samples.prediction(), List.of(), Optional.empty());
    }

    private void change(TenantId tenant, Document document) {
        writing(tenant, store -> {
            Documents documents = store.the(Documents.class);
            documents.save(documents.find(document.id()).orElseThrow().map(old -> document));
        });
    }

    @Test
    default void namesAreCountedByInboxAndFollowTheirDocuments() {
        TenantId tenant = storedTenant();
        InboxId inbox = storedInbox(tenant);
        InboxId other = storedInbox(tenant);
        Document first = Samples.document(inbox).predicted(NOON, Samples.prediction());
        Document second = Samples.document(inbox);
        writing(tenant, store -> {
            store.the(Documents.class).add(first);
            store.the(Documents.class).add(second);
        });
        var reviewed = new VersionKey("reviewed", VersionSource.HUMAN);
        var evaluation = new Evaluation(VersionKey.PREDICTED, Map.of());
        Document changed = second.predicted(NOON, Samples.prediction())
                .adding(given().evaluated(evaluation))
                .adding(given().comparison("compared", NOON, evaluation));
        change(tenant, changed);
        var compared = new VersionNames.Used(new VersionKey("compared", VersionSource.HUMAN), true, 1, 1);
        assertEquals(
                List.of(
                        compared,
                        new VersionNames.Used(VersionKey.PREDICTED, false, 2, 0),
                        new VersionNames.Used(reviewed, false, 1, 1)),
                names(tenant, inbox));
        change(tenant, changed.adding(given()).movedTo(other));
        assertEquals(List.of(new VersionNames.Used(VersionKey.PREDICTED, false, 1, 0)), names(tenant, inbox));
        assertEquals(
                List.of(
                        compared,
                        new VersionNames.Used(VersionKey.PREDICTED, false, 1, 0),
                        new VersionNames.Used(reviewed, false, 1, 0)),
                names(tenant, other));
        writing(tenant, store -> store.the(Documents.class).remove(second.id()));
        assertEquals(List.of(), names(tenant, other));
    }

    @Test
    default void anotherTenantSeesNothing() {
        TenantId tenant = storedTenant();
        InboxId inbox = storedInbox(tenant);
        writing(
                tenant,
                store -> store.the(Documents.class).add(Samples.document(inbox).predicted(NOON, Samples.prediction())));
        assertEquals(List.of(), names(storedTenant(), inbox));
    }
}
