package io.docket.domain.review;

import io.docket.domain.document.Document;
import io.docket.domain.document.Outcome;
import io.docket.domain.document.ReviewState;
import io.docket.domain.document.Stage;
import io.docket.domain.document.State;
import io.docket.domain.document.Version;
import io.docket.domain.document.VersionSource;
import io.docket.domain.job.ProcessingJob;
import io.docket.domain.review.Happening.Kind;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * What happened to a document, in the order of time, as far as the moments are stored: of a state the last change, of a stage
 * the last end. What was read before the document was copied here comes before it was received.
 */
public record Workflow(Document document, List<Happening> happenings) {
    public Workflow {
        happenings = List.copyOf(happenings);
    }

    /** Of a document and all its jobs, oldest first. */
    public static Workflow of(Document document, List<ProcessingJob> jobs) {
        var all = new ArrayList<Happening>();
        all.add(new Happening("received", Kind.RECEIVED, "Received", document.receivedAt()).by(document.receivedBy()));
        for (int index = 0; index < jobs.size(); index++) {
            all.add(queued(index + 1, jobs.get(index)));
        }
        document.startedAt().ifPresent(at -> all.add(new Happening("started", Kind.STARTED, "Processing started", at)));
        document.endedAt()
                .forEach((stage, at) -> stage(stage)
                        .ifPresent(label ->
                                all.add(new Happening(stage.name().toLowerCase(Locale.ROOT), Kind.STAGE, label, at))));
        document.versions().forEach(version -> all.add(version(version)));
        document.outcome().ifPresent(outcome -> all.add(decision(outcome)));
        all.addAll(reviewed(document.review()));
        // What happened at the same moment stays in the order of processing, then of review.
        all.sort(Comparator.comparing(Happening::at));
        return new Workflow(document, all);
    }

    private static Happening queued(int number, ProcessingJob job) {
        String label = number == 1 ? "Queued for processing" : "Queued for processing again";
        return new Happening("queued-" + number, Kind.QUEUED, label, job.queuedAt())
                .after(job.attempts() + job.crashes())
                .because(job.lastError().map(List::of).orElse(List.of()));
    }

    /** The last stage's end is the decision. */
    private static Optional<String> stage(Stage stage) {
        return switch (stage) {
            case UNPACK -> Optional.of("File opened");
            case TEXT -> Optional.of("Text read");
            case SECTIONS -> Optional.of("Sections found");
            case FIELDS -> Optional.of("Fields found");
            case DECISION -> Optional.empty();
        };
    }

    private static Happening version(Version version) {
        boolean machine = version.key().source() == VersionSource.MACHINE;
        String maker = machine ? "the machine" : "a person";
        String name = version.key().name();
        return new Happening(
                        "version-" + version.key().source().name().toLowerCase(Locale.ROOT) + "-" + name,
                        Kind.VERSION,
                        (version.comparison() ? "Comparison " : "Version ") + name + " by " + maker,
                        version.createdAt())
                .by(version.by());
    }

    private static Happening decision(Outcome outcome) {
        if (!outcome.success()) {
            return new Happening("decision", Kind.DECISION, "Processing failed", outcome.at())
                    .because(outcome.failure().map(List::of).orElse(List.of()));
        }
        String label = outcome.straightThrough() ? "Goes straight through" : "Needs review";
        return new Happening("decision", Kind.DECISION, label, outcome.at()).because(outcome.blockers());
    }

    private static List<Happening> reviewed(ReviewState review) {
        var all = new ArrayList<Happening>();
        review.startedAt().ifPresent(at -> all.add(new Happening("review", Kind.REVIEW, "Review started", at)));
        review.openedBy()
                .forEach(note -> all.add(
                        state("opened" + note.by().map(user -> "-" + user).orElse(""), "Opened", "Closed", note)));
        review.lock().ifPresent(state -> all.add(state("lock", "Locked", "Unlocked", state)));
        review.escalate().ifPresent(state -> all.add(state("escalate", "Escalated", "Escalation taken back", state)));
        review.reject().ifPresent(state -> all.add(state("reject", "Rejected", "Rejection taken back", state)));
        review.feedbackAt().ifPresent(at -> all.add(new Happening("feedback", Kind.REVIEW, "Feedback given", at)));
        review.drawn()
                .ifPresent(draw -> all.add(new Happening("drawn", Kind.REVIEW, "Drawn by chance", draw.at())
                        .because(List.of(draw.reason()))));
        review.submitted().ifPresent(state -> all.add(state("submitted", "Submitted", "Reopened", state)));
        return all;
    }

    private static Happening state(String id, String set, String unset, State state) {
        return new Happening(id, Kind.REVIEW, state.value() ? set : unset, state.since()).by(state.by());
    }
}
