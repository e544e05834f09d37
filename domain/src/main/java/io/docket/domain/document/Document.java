package io.docket.domain.document;

import io.docket.domain.kernel.DocumentId;
import io.docket.domain.kernel.InboxId;
import io.docket.domain.kernel.InvalidValue;
import io.docket.domain.kernel.UserId;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * A document's life: received with its file, started, unpacked into pages, read, split into sections, predicted (a version),
 * and processed with an outcome; reprocessed from its stored pages as often as wanted; archived when its files are removed while its
 * data stays. Each transition answers a new Document. A copy, and a copy of that, names the document that it once came from.
 * {@code contents} are the files that its file was taken apart into, itself first; none for a file that is read as it is.
 */
public record Document(
        DocumentId id,
        InboxId inbox,
        String originalFilename,
        MediaType mediaType,
        StoredFile file,
        Hints hints,
        Optional<UserId> receivedBy,
        Instant receivedAt,
        Optional<Instant> startedAt,
        int pageCount,
        List<DocumentFile> contents,
        Optional<Stage> finished,
        Map<Stage, Instant> endedAt,
        VersionKey next,
        List<Section> sections,
        List<Version> versions,
        Optional<Outcome> outcome,
        boolean archived,
        ReviewState review,
        Optional<DocumentId> copyOf) {
    /** Each says again all that is found in the document. */
    public static final int MOST_VERSIONS = 100;

    public Document {
        InvalidValue.unlessText("original_filename", originalFilename, 400);
        if (pageCount < 0) {
            throw new InvalidValue("page_count", "must not be negative");
        }
        endedAt = Collections.unmodifiableMap(new TreeMap<>(endedAt));
        sections = List.copyOf(sections);
        versions = List.copyOf(versions);
        contents = List.copyOf(contents);
    }

    public static Document received(
            DocumentId id,
            InboxId inbox,
            String originalFilename,
            MediaType mediaType,
            StoredFile file,
            Hints hints,
            Optional<UserId> by,
            Instant now) {
        return new Document(
                id,
                inbox,
                originalFilename,
                mediaType,
                file,
                hints,
                by,
                now,
                Optional.empty(),
                0,
                List.of(),
                Optional.empty(),
                Map.of(),
                VersionKey.PREDICTED,
                List.of(),
                List.of(),
                Optional.empty(),
                false,
                ReviewState.NONE,
                Optional.empty());
    }

    /** The first stage that is still to be done; empty when all are. */
    public Optional<Stage> nextStage() {
        int next = finished.map(stage -> stage.ordinal() + 1).orElse(0);
        return next < Stage.values().length ? Optional.of(Stage.values()[next]) : Optional.empty();
    }

    public Document started(Instant now) {
        return with(Optional.of(startedAt.orElse(now)), pageCount, finished, versions, outcome, archived);
    }

    /** Notes when a stage ended. */
    public Document ended(Stage stage, Instant now) {
        var ends = new TreeMap<>(endedAt);
        ends.put(stage, now);
        return with(startedAt, pageCount, finished, ends, next, sections, versions, outcome, archived);
    }

    public Document unpacked(int pages) {
        if (pages < 1) {
            throw new InvalidValue("page_count", "must be at least 1");
        }
        return with(startedAt, pages, Optional.of(Stage.UNPACK), versions, outcome, archived);
    }

    /** Taken apart into several files, or into one whose pages lie elsewhere; the file that it came as is the first. */
    public Document unpacked(List<DocumentFile> files) {
        int pages = files.stream()
                .filter(DocumentFile::leaf)
                .mapToInt(DocumentFile::pageCount)
                .sum();
        return unpacked(pages).containing(files);
    }

    /** The file that it came as, and all within it, each before those within that. */
    public List<DocumentFile> files() {
        return contents.isEmpty()
                ? List.of(DocumentFile.whole(originalFilename, mediaType, file, pageCount))
                : contents;
    }

    /** The numbers of the parts that are stored beside its file. */
    public List<Integer> storedParts() {
        return contents.stream()
                .flatMap(content -> content.part().stream())
                .filter(part -> !part.isOwn())
                .map(FilePart::number)
                .toList();
    }

    /** The file that one of its pages, counted from 0, belongs to. */
    public DocumentFile fileOf(int page) {
        return files().stream()
                .filter(candidate -> candidate.hasPage(page))
                .findFirst()
                .orElseThrow(() -> new InvalidValue("page", "must be one of the document"));
    }

    public Document read() {
        return with(startedAt, pageCount, Optional.of(Stage.TEXT), versions, outcome, archived);
    }

    /** The lines of some pages were put in another order. */
    public Document reordered(MovedText text) {
        List<Version> moved =
                versions.stream().map(version -> version.moved(text)).toList();
        return with(startedAt, pageCount, finished, moved, outcome, archived);
    }

    /** What it holds is known: the sections in their order, at least one. Versions keep to those that they were made by. */
    public Document split(List<Section> found) {
        if (found.isEmpty()) {
            throw new InvalidValue("sections", "must not be empty");
        }
        List<Version> kept =
                versions.stream().map(version -> version.by(sections)).toList();
        return with(startedAt, pageCount, Optional.of(Stage.SECTIONS), endedAt, next, found, kept, outcome, archived);
    }

    /** Adds the version that was asked for; an older one of the same name and source is replaced. */
    public Document predicted(Instant now, Prediction prediction) {
        List<Version> after = history().with(new Version(next, now, prediction, sections));
        return with(startedAt, pageCount, Optional.of(Stage.FIELDS), after, outcome, archived);
    }

    private VersionHistory history() {
        return new VersionHistory(versions);
    }

    /** Whether it can have a version of this name and source: in the place of one that it has, or while it has few. */
    public boolean hasRoomFor(VersionKey key) {
        return history().hasRoomFor(key);
    }

    /** The same of a comparison, of which there may be as many beside the others. */
    public boolean hasRoomForComparison(VersionKey key) {
        return history().hasRoomForComparison(key);
    }

    /** Adds a version that is already made; an older one of the same name and source is replaced. */
    public Document adding(Version version) {
        List<Version> after = history().adding(version);
        return with(startedAt, pageCount, finished, after, outcome, archived);
    }

    /** The same document after people did something with it. */
    public Document reviewed(ReviewState after) {
        return as(id, inbox, receivedBy, receivedAt, after, copyOf);
    }

    /** Whether it is on the reviewers' work list: read with success, not rejected, and in need of review. */
    public boolean waitsForReview() {
        return outcome.filter(Outcome::success).isPresent() && !review.isRejected() && needsReview();
    }

    /** Whether somebody should look at it: the machine isn't sure or somebody handed it on, until it is submitted; or it is a sample. */
    public boolean needsReview() {
        boolean doubted = review.isEscalated()
                || outcome.filter(end -> !end.straightThrough()).isPresent();
        return outcome.isPresent() && (review.sampled() || (doubted && !review.isSubmitted()));
    }

    /** The same document as it stands at a moment: a lock that ended by then holds no more, though nobody freed it. */
    public Document asOf(Instant now) {
        return reviewed(review.asOf(now));
    }

    /** Nobody has anything to do with it any more: it was read with success and is not, or no longer, on the work list. */
    public boolean isDone() {
        return outcome.filter(Outcome::success).isPresent() && !waitsForReview();
    }

    /** Its text is known, so that its file is not needed for finding fields. */
    public boolean isRead() {
        return finished.filter(stage -> stage.compareTo(Stage.TEXT) >= 0).isPresent();
    }

    public Document processed(Outcome end) {
        Optional<Stage> reached = end.success() ? Optional.of(Stage.DECISION) : finished;
        return with(startedAt, pageCount, reached, versions, Optional.of(end), archived);
    }

    /** Waits for processing again: what was read stays, fields are found anew; after a failure all is tried anew. */
    public Document reprocessing(VersionKey version) {
        Optional<Stage> kept = isRead() ? Optional.of(Stage.TEXT) : finished;
        var ends = new TreeMap<>(endedAt);
        ends.keySet()
                .removeIf(
                        stage -> kept.filter(last -> stage.compareTo(last) <= 0).isEmpty());
        return with(Optional.empty(), pageCount, kept, ends, version, sections, versions, Optional.empty(), archived);
    }

    /** The same document, of which something else is known beforehand. */
    public Document hinted(Hints others) {
        return with(others, contents);
    }

    private Document containing(List<DocumentFile> files) {
        return with(hints, files);
    }

    private Document with(Hints newHints, List<DocumentFile> newContents) {
        return new Document(
                id,
                inbox,
                originalFilename,
                mediaType,
                file,
                newHints,
                receivedBy,
                receivedAt,
                startedAt,
                pageCount,
                newContents,
                finished,
                endedAt,
                next,
                sections,
                versions,
                outcome,
                archived,
                review,
                copyOf);
    }

    /** The same document in another inbox. */
    public Document movedTo(InboxId other) {
        return as(id, other, receivedBy, receivedAt, review, copyOf);
    }

    /** A new document with the same file and, when it was processed, the same data, but not yet reviewed; otherwise to be processed. */
    public Document copied(DocumentId copy, InboxId other, Optional<UserId> by, Instant now) {
        Document same = outcome.isPresent()
                ? this
                : received(id, inbox, originalFilename, mediaType, file, hints, receivedBy, receivedAt);
        return same.as(copy, other, by, now, ReviewState.NONE, Optional.of(original()));
    }

    /** Whether both are one document, of which somebody made copies. */
    public boolean isCopyOfSame(Document other) {
        return original().equals(other.original());
    }

    private DocumentId original() {
        return copyOf.orElse(id);
    }

    /** Its files and images are gone; its data stays. */
    public Document filesRemoved() {
        return with(startedAt, pageCount, finished, versions, outcome, true);
    }

    /** The newest version. */
    public Optional<Version> lastVersion() {
        return newest(version -> !version.comparison());
    }

    /** By what it is found to be the same invoice as another; nothing while its fields are still to be found. */
    public Set<InvoiceKey> invoiceKeys() {
        return finished.filter(stage -> stage.compareTo(Stage.FIELDS) >= 0)
                .flatMap(stage -> lastVersion())
                .map(this::invoiceKeys)
                .orElse(Set.of());
    }

    /** The sections that a version speaks of: the document's, unless it names its own. */
    public List<Section> sectionsOf(Version version) {
        return version.sections().isEmpty() ? sections : version.sections();
    }

    private Set<InvoiceKey> invoiceKeys(Version version) {
        int parts = sectionsOf(version).size();
        return parts < 2
                ? InvoiceKey.of(version.prediction())
                : version.prediction().parted(parts).stream()
                        .flatMap(part -> InvoiceKey.of(part).stream())
                        .collect(Collectors.toUnmodifiableSet());
    }

    /** The newest version by the machine. */
    public Optional<Version> prediction() {
        return newest(VersionSource.MACHINE);
    }

    /** The newest version by a person. */
    public Optional<Version> feedback() {
        return newest(VersionSource.HUMAN);
    }

    public Optional<Version> version(VersionKey key) {
        return newest(version -> version.key().equals(key));
    }

    /** The newest version, comparisons included, that is as wanted. */
    public Optional<Version> newest(Predicate<Version> wanted) {
        return history().newest(wanted);
    }

    private Optional<Version> newest(VersionSource source) {
        return newest(version -> version.key().source() == source && !version.comparison());
    }

    /** All that is known of its content, as a document that came from elsewhere or was reviewed further. */
    private Document as(
            DocumentId newId,
            InboxId newInbox,
            Optional<UserId> by,
            Instant at,
            ReviewState newReview,
            Optional<DocumentId> newCopyOf) {
        return new Document(
                newId,
                newInbox,
                originalFilename,
                mediaType,
                file,
                hints,
                by,
                at,
                startedAt,
                pageCount,
                contents,
                finished,
                endedAt,
                next,
                sections,
                versions,
                outcome,
                archived,
                newReview,
                newCopyOf);
    }

    private Document with(
            Optional<Instant> newStartedAt,
            int newPageCount,
            Optional<Stage> newFinished,
            List<Version> newVersions,
            Optional<Outcome> newOutcome,
            boolean newArchived) {
        return with(
                newStartedAt, newPageCount, newFinished, endedAt, next, sections, newVersions, newOutcome, newArchived);
    }

    private Document with(
            Optional<Instant> newStartedAt,
            int newPageCount,
            Optional<Stage> newFinished,
            Map<Stage, Instant> newEndedAt,
            VersionKey newNext,
            List<Section> newSections,
            List<Version> newVersions,
            Optional<Outcome> newOutcome,
            boolean newArchived) {
        return new Document(
                id,
                inbox,
                originalFilename,
                mediaType,
                file,
                hints,
                receivedBy,
                receivedAt,
                newStartedAt,
                newPageCount,
                contents,
                newFinished,
                newEndedAt,
                newNext,
                newSections,
                newVersions,
                newOutcome,
                newArchived,
                review,
                copyOf);
    }
}
