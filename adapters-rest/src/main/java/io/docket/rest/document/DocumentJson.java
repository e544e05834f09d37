package io.docket.rest.document;

import io.docket.application.kernel.Versioned;
import io.docket.domain.document.Document;
import io.docket.domain.document.Version;
import io.docket.domain.kernel.DocumentId;
import io.docket.domain.kernel.InboxId;
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
        Optional<Map<String, Object>> feedback,
        Optional<Map<String, Object>> usageData) {
    static DocumentJson of(Document document) {
        return new DocumentJson(
                document.id(),
                document.inbox(),
                document.originalFilename(),
                document.pageCount(),
                document.prediction().map(version -> PredictionJson.of(version.prediction())),
                StatusJson.of(document),
                TimingsJson.of(document),
                List.of(FileJson.of(document)),
                document.versions().stream().map(VersionJson::of).toList(),
                document.lastVersion().map(version -> version.key().name()),
                document.outcome().map(outcome -> !outcome.straightThrough()),
                MetaInformationJson.of(document),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    static DocumentJson of(Versioned<Document> stored) {
        return of(stored.value());
    }

    /** The file that the document came as. */
    @Schema(name = "FileModelGet")
    public record FileJson(
            String filename, String filehash, int page, int pageCount, boolean leaf, boolean embeddedAttachment) {
        static FileJson of(Document document) {
            return new FileJson(
                    document.originalFilename(), document.file().sha256(), 0, document.pageCount(), true, false);
        }
    }

    /** What tells a version from the others, and when it was made. */
    @Schema(name = "VersionSummary")
    public record VersionJson(
            String name, io.docket.domain.document.VersionSource source, java.time.Instant createdAt) {
        static VersionJson of(Version version) {
            return new VersionJson(version.key().name(), version.key().source(), version.createdAt());
        }
    }

    /** What else is known: why processing failed, in words, or what keeps the document from going straight through. */
    @Schema(name = "MetaInformation")
    public record MetaInformationJson(
            Optional<String> failure, Optional<List<String>> blockers, String mediaType, long size) {
        static MetaInformationJson of(Document document) {
            return new MetaInformationJson(
                    document.outcome().flatMap(outcome -> outcome.failure()),
                    document.outcome().map(outcome -> outcome.blockers()).filter(blockers -> !blockers.isEmpty()),
                    document.mediaType().mime(),
                    document.file().size());
        }
    }
}
