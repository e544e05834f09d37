package io.docket.application.review;

import static io.docket.application.kernel.Requirement.anyOf;

import io.docket.application.document.DocumentFormats;
import io.docket.application.document.Documents;
import io.docket.application.inbox.FormatChoice;
import io.docket.application.kernel.Access;
import io.docket.application.kernel.LongCommand;
import io.docket.application.kernel.LongHandler;
import io.docket.application.kernel.Requirement;
import io.docket.application.kernel.TenantStore;
import io.docket.application.kernel.Transactions;
import io.docket.application.kernel.Versioned;
import io.docket.domain.access.Permission;
import io.docket.domain.document.Counts;
import io.docket.domain.document.Document;
import io.docket.domain.document.Evaluation;
import io.docket.domain.document.Version;
import io.docket.domain.document.VersionKey;
import io.docket.domain.document.VersionSource;
import io.docket.domain.format.Format;
import io.docket.domain.kernel.DocumentId;
import io.docket.domain.kernel.InboxId;
import io.docket.domain.kernel.InvalidValue;
import io.docket.domain.review.Evaluator;
import java.time.InstantSource;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * Judges, for every document of an inbox that has both, the version {@code judged} by the version {@code truth}, and stores
 * each evaluation as a comparison under a name of its own beside them; it changes neither what a document is taken to say nor
 * where its review stands, so submitted documents are compared too. Of a name that both the machine and a person used, the
 * machine's version is judged and the person's is the truth. Each document is held against the formats of its sections.
 *
 * <p>Documents are taken in batches, each stored by itself: what was done stays when it ends early, and running it again goes
 * over it and changes nothing. The name of a comparison must not be that of a version in the inbox (conflict).
 */
public record CompareVersions(InboxId inbox, String judged, String truth, String name)
        implements LongCommand<CompareVersions.Comparison> {
    private static final int BATCH = 100;

    public CompareVersions {
        if (name.equals(judged) || name.equals(truth)) {
            throw new InvalidValue("new_version_name", "must be a name of its own");
        }
        if (judged.equals(truth)) {
            throw new InvalidValue("cmp_version_2", "must be another version");
        }
        if (name.isBlank() || name.length() > VersionKey.LONGEST_NAME) {
            throw new InvalidValue("new_version_name", "must have between 1 and 100 characters");
        }
    }

    /**
     * How many documents were compared and how many lacked one of the versions, a format or room for another, and what was counted
     * by field.
     */
    public record Comparison(long compared, long skipped, Map<String, Counts> byField) {
        /** Of all fields. */
        public Counts all() {
            return byField.values().stream().reduce(Counts.NONE, Counts::plus);
        }
    }

    @Override
    public Requirement requires() {
        return anyOf(Permission.REVIEW).on(inbox);
    }

    static final class Handler implements LongHandler<CompareVersions, Comparison> {
        private final InstantSource clock;

        Handler(InstantSource clock) {
            this.clock = clock;
        }

        @Override
        public Comparison handle(CompareVersions command, Access access, Transactions transactions) {
            transactions.read(store -> prepared(command, store.in(access.tenant())));
            var byField = new LinkedHashMap<String, Counts>();
            long compared = 0;
            long skipped = 0;
            Optional<DocumentId> last = Optional.empty();
            List<DocumentId> batch = batch(command, access, transactions, last);
            while (!batch.isEmpty()) {
                List<DocumentId> documents = batch;
                List<Evaluation> evaluations = transactions.write(store -> documents.stream()
                        .flatMap(id -> compare(command, id, store.in(access.tenant())).stream())
                        .toList());
                evaluations.forEach(evaluation ->
                        evaluation.byField().forEach((field, counts) -> byField.merge(field, counts, Counts::plus)));
                compared += evaluations.size();
                skipped += documents.size() - evaluations.size();
                last = Optional.of(documents.get(documents.size() - 1));
                batch = batch(command, access, transactions, last);
            }
            return new Comparison(compared, skipped, byField);
        }

        private static InboxId prepared(CompareVersions command, TenantStore store) {
            boolean taken = store.the(VersionNames.class).of(command.inbox()).stream()
                    .anyMatch(used -> !used.comparison() && used.key().name().equals(command.name()));
            if (taken) {
                throw Reviewing.conflict("name_taken", "There are versions of the new name already.");
            }
            if (new FormatChoice(store).all(command.inbox()).isEmpty()) {
                throw Reviewing.conflict("no_format", "The inbox's project names no format.");
            }
            return command.inbox();
        }

        private static List<DocumentId> batch(
                CompareVersions command, Access access, Transactions transactions, Optional<DocumentId> last) {
            return transactions.read(
                    store -> store.in(access.tenant()).the(Documents.class).after(command.inbox(), last, BATCH).stream()
                            .map(stored -> stored.value().id())
                            .toList());
        }

        private Optional<Evaluation> compare(CompareVersions command, DocumentId id, TenantStore store) {
            Documents documents = store.the(Documents.class);
            Optional<Versioned<Document>> stored = documents.find(id);
            Optional<Version> judged =
                    stored.flatMap(found -> version(found.value(), command.judged(), VersionSource.MACHINE));
            Optional<Version> truth =
                    stored.flatMap(found -> version(found.value(), command.truth(), VersionSource.HUMAN));
            Optional<Format> format = stored.map(Versioned::value)
                    .flatMap(document ->
                            truth.flatMap(said -> new DocumentFormats(store).of(document, document.sectionsOf(said))));
            if (judged.isEmpty() || format.isEmpty()) {
                return Optional.empty();
            }
            Document document = stored.get().value();
            Evaluation evaluation = new Evaluator(format.get()).evaluate(truth.get(), judged.get());
            Version comparison = truth.get().comparison(command.name(), clock.instant(), evaluation);
            Optional<Version> before = document.version(comparison.key());
            if (before.filter(version -> !version.comparison()).isPresent()
                    || !document.hasRoomForComparison(comparison.key())) {
                return Optional.empty();
            }
            boolean known = before.filter(comparison::saysTheSameAs)
                    .filter(version -> version.evaluation().equals(comparison.evaluation()))
                    .isPresent();
            if (!known) {
                documents.save(stored.get().map(any -> document.adding(comparison)));
            }
            return Optional.of(evaluation);
        }

        private static Optional<Version> version(Document document, String name, VersionSource first) {
            Predicate<Version> named = version -> version.key().name().equals(name) && !version.comparison();
            return document.newest(named.and(version -> version.key().source() == first))
                    .or(() -> document.newest(named));
        }
    }
}
