package io.docket.application.review;

import static io.docket.application.kernel.Requirement.anyOf;

import io.docket.application.document.Changing;
import io.docket.application.document.DocumentFormats;
import io.docket.application.document.DocumentSelection;
import io.docket.application.document.Documents;
import io.docket.application.document.StillProcessing;
import io.docket.application.kernel.Access;
import io.docket.application.kernel.Refusal;
import io.docket.application.kernel.Requirement;
import io.docket.application.kernel.TenantStore;
import io.docket.application.kernel.Versioned;
import io.docket.application.kernel.WriteCommand;
import io.docket.application.kernel.WriteHandler;
import io.docket.domain.access.Permission;
import io.docket.domain.document.Document;
import io.docket.domain.document.Prediction;
import io.docket.domain.document.Section;
import io.docket.domain.document.Version;
import io.docket.domain.format.Format;
import io.docket.domain.kernel.DocumentId;
import io.docket.domain.kernel.InvalidValue;
import io.docket.domain.review.Enrichment;
import java.time.Instant;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Fills fields of documents from other data: each document from the one record of the data that agrees with its newest version
 * in all fields to match on. Where none or several agree the document stays as it is, and that is answered. Values that are
 * there stay unless {@code overwrite} is asked for.
 *
 * <p>The result is a version by a person, named {@code enriched}, in the place of an older one: it neither counts as the
 * machine's, which evaluations judge, nor as feedback: it teaches nothing, submits nothing, and leaves the decision for review
 * as it was made. What fills nothing new writes no version.
 *
 * <p>All documents or none: invalid when the data does not fit the format of one of them, and a conflict as for feedback when
 * one may not be changed, waits for its result, or is rejected.
 */
public record EnrichDocuments(
        List<DocumentId> documents, List<String> match, List<Map<String, String>> data, boolean overwrite)
        implements WriteCommand<List<EnrichDocuments.Enriched>> {
    /** The name of the versions that this makes. */
    public static final String NAME = "enriched";

    private static final int MOST_MATCHED = 10;
    private static final int MOST_RECORDS = 10_000;

    public EnrichDocuments {
        documents = DocumentSelection.checked("documents", documents);
        match = match.stream().distinct().toList();
        if (match.isEmpty() || match.size() > MOST_MATCHED) {
            throw new InvalidValue("match", "must name between 1 and " + MOST_MATCHED + " fields");
        }
        if (data.isEmpty() || data.size() > MOST_RECORDS) {
            throw new InvalidValue("data", "must hold between 1 and " + MOST_RECORDS + " records");
        }
        data = List.copyOf(data);
    }

    /** What came of a document: how many records agree with it, and what was filled, by field. */
    public record Enriched(DocumentId id, int matches, Map<String, String> filled) {}

    @Override
    public Requirement requires() {
        return anyOf(Permission.REVIEW).onEach(documents);
    }

    static final class Handler implements WriteHandler<EnrichDocuments, List<Enriched>> {
        private final InstantSource clock;

        Handler(InstantSource clock) {
            this.clock = clock;
        }

        @Override
        public List<Enriched> handle(EnrichDocuments command, Access access, TenantStore store) {
            Documents documents = store.the(Documents.class);
            var byFormat = new HashMap<Format, Enrichment>();
            var formats = new DocumentFormats(store);
            return command.documents().stream()
                    .map(id -> documents.find(id).orElseThrow(() -> Refusal.notFound("document")))
                    .map(stored -> enrich(
                            stored,
                            byFormat.computeIfAbsent(
                                    Reviewing.format(formats, stored.value()), format -> enrichment(command, format)),
                            access,
                            documents))
                    .toList();
        }

        private static Enrichment enrichment(EnrichDocuments command, Format format) {
            var enrichment = new Enrichment(format, command.match(), command.data(), command.overwrite());
            Reviewing.check(enrichment.mistakes());
            return enrichment;
        }

        private Enriched enrich(Versioned<Document> stored, Enrichment enrichment, Access access, Documents documents) {
            Document document = stored.value();
            Instant now = clock.instant();
            Changing.check(access, document, now);
            if (document.outcome().isEmpty()) {
                throw StillProcessing.refusal(document);
            }
            if (document.review().isRejected()) {
                throw Reviewing.rejected(document);
            }
            Optional<Version> newest = document.lastVersion();
            Enrichment.Enriched enriched =
                    enrichment.on(newest.map(Version::prediction).orElse(Prediction.EMPTY));
            if (!enriched.filled().isEmpty()) {
                List<Section> sections = newest.map(Version::sections).orElse(List.of());
                Version version = Version.given(NAME, now, enriched.prediction(), sections, access.user());
                Changing.checkRoom(version.key(), document, now);
                documents.save(stored.map(before -> before.adding(version)));
            }
            return new Enriched(document.id(), enriched.matches(), enriched.filled());
        }
    }
}
