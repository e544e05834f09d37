package io.docket.rest.document;

import io.docket.application.kernel.Versioned;
import io.docket.domain.document.Document;
import io.docket.domain.document.DocumentFile;
import io.docket.domain.document.Doubt;
import io.docket.domain.document.Draw;
import io.docket.domain.document.MediaType;
import io.docket.domain.document.ReviewState;
import io.docket.domain.document.StoredFile;
import io.docket.domain.document.Version;
import io.docket.domain.document.VersionSource;
import io.docket.domain.kernel.DocumentId;
import io.docket.domain.kernel.InboxId;
import io.docket.domain.kernel.UserId;
import io.docket.rest.wire.Passing;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A document with what its newest processing found. */
@Schema(name = "DocumentModelGet")
public record DocumentJson(
        DocumentId id,
        InboxId inbox,
        String originalFilename,
        int pageCount,
        Optional<PredictionJson> prediction,
        StatusJson statusData,
        TimingsJson timings,
        List<FileJson> files,
        List<VersionJson> versions,
        Optional<String> lastVersion,
        Optional<Boolean> flagForReview,
        MetaInformationJson metaInformation,
        Optional<StateJson> lock,
        Optional<StateJson> escalate,
        Optional<StateJson> reject,
        Optional<StateJson> submitted,
        Optional<List<StateJson>> openedBy,
        Optional<PredictionJson> feedback,
        Optional<Map<String, Object>> usageData)
        implements Passing {
    public static DocumentJson of(Document document) {
        ReviewState review = document.review();
        return new DocumentJson(
                document.id(),
                document.inbox(),
                document.originalFilename(),
                document.pageCount(),
                document.prediction().map(PredictionJson::of),
                StatusJson.of(document),
                TimingsJson.of(document),
                document.files().stream().map(FileJson::of).toList(),
                document.versions().stream().map(VersionJson::of).toList(),
                document.lastVersion().map(version -> version.key().name()),
                document.outcome().map(outcome -> document.needsReview()),
                MetaInformationJson.of(document),
                review.lock().map(StateJson::of),
                review.escalate().map(StateJson::of),
                review.reject().map(StateJson::of),
                review.submitted().map(StateJson::of),
                Optional.of(review.openedBy().stream().map(StateJson::of).toList())
                        .filter(notes -> !notes.isEmpty()),
                document.feedback().map(PredictionJson::of),
                Optional.empty());
    }

    /** A lock ends by itself; one that did was freed by nobody. */
    @Override
    public boolean passes() {
        return lock.filter(held -> held.value().orElse(false) || held.by().isEmpty())
                .isPresent();
    }

    static DocumentJson of(Versioned<Document> stored) {
        return of(stored.value());
    }

    /**
     * A file of the document: the one that it came as, or one within that. Ours: its type and size as far as they are known, how deep
     * it lies, and in {@code problem} why it could not be read.
     */
    @Schema(name = "FileModelGet")
    public record FileJson(
            String filename,
            Optional<String> filehash,
            int page,
            int pageCount,
            boolean leaf,
            boolean embeddedAttachment,
            Optional<String> mediaType,
            Optional<Long> size,
            int depth,
            Optional<String> problem) {
        static FileJson of(DocumentFile file) {
            return new FileJson(
                    file.filename(),
                    file.content().map(StoredFile::sha256),
                    file.page(),
                    file.pageCount(),
                    file.leaf(),
                    file.embedded(),
                    file.mediaType().map(MediaType::mime),
                    file.content().map(StoredFile::size),
                    file.depth(),
                    file.problem());
        }
    }

    /** What tells a version from the others, when and by whom it was made, and whether it is compared with another. */
    @Schema(name = "VersionSummary")
    public record VersionJson(
            String name, VersionSource source, Instant createdAt, Optional<UserId> by, boolean isEvaluated) {
        static VersionJson of(Version version) {
            return new VersionJson(
                    version.key().name(),
                    version.key().source(),
                    version.createdAt(),
                    version.by(),
                    version.evaluation().isPresent());
        }
    }

    /**
     * What else is known: why processing failed, in words, or what keeps the document from going straight through, in words
     * ({@code blockers}) and with the fields and the cause of each ({@code blocked_by}), and what chance did with it.
     */
    @Schema(name = "MetaInformation")
    public record MetaInformationJson(
            Optional<String> failure,
            Optional<List<String>> blockers,
            Optional<List<DoubtJson>> blockedBy,
            Optional<String> drawn,
            String mediaType,
            long size) {
        static MetaInformationJson of(Document document) {
            return new MetaInformationJson(
                    document.outcome().flatMap(outcome -> outcome.failure()),
                    document.outcome().map(outcome -> outcome.blockers()).filter(blockers -> !blockers.isEmpty()),
                    document.outcome()
                            .map(outcome ->
                                    outcome.doubts().stream().map(DoubtJson::of).toList())
                            .filter(doubts -> !doubts.isEmpty()),
                    document.review().drawn().map(Draw::reason),
                    document.mediaType().mime(),
                    document.file().size());
        }
    }

    /** Why a machine leaves the document to people, which fields that is about (none: the whole document), and in words. */
    @Schema(name = "Blocker")
    public record DoubtJson(Doubt.Cause cause, List<String> fields, String reason) {
        static DoubtJson of(Doubt doubt) {
            return new DoubtJson(doubt.cause(), doubt.fields(), doubt.reason());
        }
    }
}
