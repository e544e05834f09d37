package io.docket.domain.document;

import io.docket.domain.kernel.InvalidValue;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Function;

/** What is done to the documents of an inbox, one after the other. */
public sealed interface BulkWork {
    /** The first thing that keeps it from being done to a document on behalf of somebody. */
    Optional<Obstacle> obstacle(Reviewer by, Document document, Instant now);

    /** Whether the documents are to be processed. */
    boolean isProcessing();

    /** Answers by the kind of work. */
    <T> T fold(Function<Removal, T> removal, Function<Reprocessing, T> reprocessing);

    /** Removes documents that were received in a range of time, both ends included; only what is done, if so wanted. */
    record Removal(RemovalExtent extent, boolean doneOnly, Optional<Instant> from, Optional<Instant> until)
            implements BulkWork {
        public Removal {
            if (from.isPresent() && until.isPresent() && until.get().isBefore(from.get())) {
                throw new InvalidValue("end_date", "must not come before start_date");
            }
        }

        @Override
        public Optional<Obstacle> obstacle(Reviewer by, Document document, Instant now) {
            if (doneOnly && !document.isDone()) {
                return Optional.of(Obstacle.NOT_DONE);
            }
            if (extent == RemovalExtent.SOURCE_FILES && document.archived()) {
                return Optional.of(Obstacle.ARCHIVED);
            }
            return Obstacle.toRemoving(extent, document);
        }

        @Override
        public boolean isProcessing() {
            return false;
        }

        @Override
        public <T> T fold(Function<Removal, T> removal, Function<Reprocessing, T> reprocessing) {
            return removal.apply(this);
        }
    }

    /** Finds the fields anew, under hints that take the place of each document's own where some are given. */
    record Reprocessing(VersionKey version, Optional<Hints> hints) implements BulkWork {
        @Override
        public Optional<Obstacle> obstacle(Reviewer by, Document document, Instant now) {
            return Obstacle.toReprocessing(by, document, version, now);
        }

        @Override
        public boolean isProcessing() {
            return true;
        }

        /** The document as it is to be processed. */
        public Document prepared(Document document) {
            return hints.map(document::hinted).orElse(document);
        }

        @Override
        public <T> T fold(Function<Removal, T> removal, Function<Reprocessing, T> reprocessing) {
            return reprocessing.apply(this);
        }
    }
}
