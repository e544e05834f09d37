package io.docket.persistence.document;

import io.docket.domain.document.Document;
import io.docket.domain.document.Draw;
import io.docket.domain.document.MediaType;
import io.docket.domain.document.Outcome;
import io.docket.domain.document.ReviewState;
import io.docket.domain.document.Stage;
import io.docket.domain.document.State;
import io.docket.domain.document.StoredFile;
import io.docket.domain.kernel.DocumentId;
import io.docket.domain.kernel.InboxId;
import io.docket.domain.kernel.UserId;
import io.docket.persistence.kernel.OwnedKey;
import io.docket.persistence.kernel.OwnedRow;
import io.docket.persistence.kernel.StoredJson;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

@Entity
@Table(name = "documents")
class DocumentRow extends OwnedRow<Document> {
    @Column(name = "inbox_id")
    private String inbox;

    @Column(name = "original_filename")
    private String originalFilename;

    @Column(name = "media_type")
    @Enumerated(EnumType.STRING)
    private MediaType mediaType;

    private String sha256;

    @Column(name = "file_size")
    private long fileSize;

    @Column(name = "received_by")
    private String receivedBy;

    @Column(name = "received_at")
    private Instant receivedAt;

    @Column(name = "started_at")
    private Instant startedAt;

    @Column(name = "done_at")
    private Instant doneAt;

    private Boolean success;

    @Column(name = "straight_through")
    private Boolean straightThrough;

    @Column(name = "page_count")
    private int pageCount;

    @Column(name = "finished_stage")
    @Enumerated(EnumType.STRING)
    private Stage finishedStage;

    private boolean archived;

    @Column(name = "review_waiting")
    private boolean reviewWaiting;

    private boolean escalated;

    @Column(name = "locked_by")
    private String lockedBy;

    @Column(name = "locked_until")
    private Instant lockedUntil;

    @Column(name = "review_started_at")
    private Instant reviewStartedAt;

    @Column(name = "feedback_at")
    private Instant feedbackAt;

    @Column(name = "submitted_by")
    private String submittedBy;

    @Column(name = "submitted_at")
    private Instant submittedAt;

    @Column(name = "drawn_as")
    @Enumerated(EnumType.STRING)
    private Draw.Share drawnAs;

    @Column(name = "drawn_at")
    private Instant drawnAt;

    private String content;

    protected DocumentRow() {}

    private DocumentRow(OwnedKey key) {
        super(key);
    }

    static DocumentRow of(OwnedKey key, Document document) {
        var row = new DocumentRow(key);
        row.change(document);
        return row;
    }

    @Override
    protected void change(Document document) {
        inbox = document.inbox().value();
        originalFilename = document.originalFilename();
        mediaType = document.mediaType();
        sha256 = document.file().sha256();
        fileSize = document.file().size();
        receivedBy = document.receivedBy().map(UserId::value).orElse(null);
        receivedAt = document.receivedAt();
        startedAt = document.startedAt().orElse(null);
        doneAt = document.outcome().map(Outcome::at).orElse(null);
        success = document.outcome().map(Outcome::success).orElse(null);
        straightThrough = document.outcome().map(Outcome::straightThrough).orElse(null);
        pageCount = document.pageCount();
        finishedStage = document.finished().orElse(null);
        archived = document.archived();
        reviewWaiting = document.waitsForReview();
        change(document.review());
        content = StoredJson.write(DocumentJson.of(document));
    }

    private void change(ReviewState review) {
        escalated = review.isEscalated();
        lockedUntil = review.lockedUntil().orElse(null);
        lockedBy = review.lockedUntil().isPresent() ? by(review.lock()) : null;
        reviewStartedAt = review.startedAt().orElse(null);
        feedbackAt = review.feedbackAt().orElse(null);
        submittedAt = review.submitted().filter(State::value).map(State::since).orElse(null);
        submittedBy = review.isSubmitted() ? by(review.submitted()) : null;
        drawnAs = review.drawn().map(Draw::share).orElse(null);
        drawnAt = review.drawn().map(Draw::at).orElse(null);
    }

    /** Empty when nobody did it. */
    private static String by(Optional<State> state) {
        return state.flatMap(State::by).map(UserId::value).orElse("");
    }

    /** The counts that it belongs to. */
    Set<Tally> tallies() {
        var tallies = new HashSet<Tally>();
        tallies.add(Tally.of(inbox, TallyKind.RECEIVED, Tally.ALL, receivedAt));
        if (reviewWaiting) {
            tallies.add(Tally.of(inbox, TallyKind.WAITING, Tally.ALL, receivedAt));
        }
        if (reviewWaiting && escalated) {
            tallies.add(Tally.of(inbox, TallyKind.ESCALATED, Tally.ALL, receivedAt));
        }
        if (submittedAt != null) {
            tallies.add(Tally.of(inbox, TallyKind.SUBMITTED, Tally.ALL, submittedAt));
            tallies.add(Tally.of(inbox, TallyKind.SUBMITTED_BY, submittedBy, submittedAt));
        }
        return tallies;
    }

    @Override
    protected Document toDomain() {
        DocumentJson json = StoredJson.read(content, DocumentJson.class);
        return new Document(
                new DocumentId(key().id()),
                new InboxId(inbox),
                originalFilename,
                mediaType,
                new StoredFile(sha256, fileSize),
                json.domainHints(),
                Optional.ofNullable(receivedBy).map(UserId::new),
                receivedAt,
                Optional.ofNullable(startedAt),
                pageCount,
                json.domainContents(),
                Optional.ofNullable(finishedStage),
                json.endedAt().orElse(Map.of()),
                json.next().toDomain(),
                json.domainSections(),
                json.versions().stream().map(VersionJson::toDomain).toList(),
                Optional.ofNullable(doneAt).map(at -> new Outcome(success, at, json.failure(), json.domainDoubts())),
                archived,
                json.domainReview(),
                json.copyOf().map(DocumentId::new));
    }
}
