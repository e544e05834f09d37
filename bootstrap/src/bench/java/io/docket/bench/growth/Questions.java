package io.docket.bench.growth;

import io.docket.application.document.DocumentFilter;
import io.docket.application.document.DocumentOrder;
import io.docket.application.document.Documents;
import io.docket.application.document.EraseInboxes;
import io.docket.application.document.ListDocuments;
import io.docket.application.document.PageDocuments;
import io.docket.application.document.ReadTagFields;
import io.docket.application.document.Submission.Waiting;
import io.docket.application.document.UploadDocument;
import io.docket.application.inbox.Inboxes;
import io.docket.application.job.JobQueue;
import io.docket.application.kernel.Command;
import io.docket.application.kernel.PageRequest;
import io.docket.application.review.CountSubmitted;
import io.docket.application.review.CountWaiting;
import io.docket.application.review.CountWaitingByInbox;
import io.docket.application.review.FindNext;
import io.docket.application.review.FindOldest;
import io.docket.application.review.ListVersionNames;
import io.docket.application.review.MeasureReviews;
import io.docket.application.review.TakeNext;
import io.docket.application.review.TimeRange;
import io.docket.application.review.Timing;
import io.docket.application.review.WorkFilter;
import io.docket.application.review.WorkList;
import io.docket.domain.kernel.DocumentId;
import io.docket.domain.kernel.Id;
import io.docket.domain.kernel.InboxId;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What is asked, mostly of the largest tenant and its busiest inbox. */
final class Questions {
    private static final int PER_PAGE = 20;
    private static final int DEEP = 200;
    private static final WorkList.Step IN_THE_MIDDLE =
            new WorkList.Step(Optional.of(new DocumentId(Id.text(GrownDatabase.daysBack(365), 0))), false);

    private Questions() {}

    static List<Question> all() {
        var all = new ArrayList<Question>();
        pages(all);
        lists(all);
        counts(all);
        next(all);
        changes(all);
        return all;
    }

    private static void pages(List<Question> all) {
        for (String order : List.of("-receive_time", "done_time", "-done_time", "original_filename", "page_count")) {
            all.add(page("page 1 by " + order, order, DocumentFilter.ALL, 1));
            all.add(page("page " + DEEP + " by " + order, order, DocumentFilter.ALL, DEEP));
        }
        all.add(page("page 1 of a month", "-receive_time", since(100, 70), 1));
        all.add(page("page 1 of a year", "-receive_time", since(500, 135), 1));
        all.add(page("page 1 of a year by original_filename", "original_filename", since(500, 135), 1));
        all.add(new Question(
                "page 1 of a small inbox",
                database ->
                        page(database, database.largest().inboxes().get(5), "-receive_time", DocumentFilter.ALL, 1)));
    }

    private static DocumentFilter since(int from, int until) {
        return new DocumentFilter(
                Optional.of(GrownDatabase.daysBack(from).plus(Duration.ofHours(7))),
                Optional.of(GrownDatabase.daysBack(until).plus(Duration.ofHours(15))));
    }

    private static Question page(String name, String order, DocumentFilter filter, int page) {
        return new Question(name, database -> page(database, database.largest().busiest(), order, filter, page));
    }

    private static Object page(GrownDatabase database, InboxId inbox, String order, DocumentFilter filter, int page) {
        return database.reviewer(0)
                .run(new PageDocuments(inbox, filter, DocumentOrder.parse(order), new PageRequest(page, PER_PAGE)));
    }

    private static void lists(List<Question> all) {
        all.add(new Question("the inbox's first 500", database -> listed(database, Optional.empty())));
        all.add(new Question("500 from the inbox's middle", database -> listed(database, IN_THE_MIDDLE.from())));
        all.add(new Question(
                "100 to compare versions of",
                database -> database.store()
                        .read(stored -> stored.in(database.tenant())
                                .the(Documents.class)
                                .after(database.largest().busiest(), IN_THE_MIDDLE.from(), 100))));
        all.add(new Question(
                "document_versions",
                database -> database.reviewer(0)
                        .run(new ListVersionNames(database.largest().busiest()))));
        all.add(new Question(
                "tag_fields of the tenant", database -> database.reviewer(0).run(new ReadTagFields("default"))));
    }

    private static Object listed(GrownDatabase database, Optional<DocumentId> last) {
        return database.reviewer(0).run(new ListDocuments(database.largest().busiest(), last));
    }

    private static void counts(List<Question> all) {
        all.add(asked("inbox counts", new CountWaitingByInbox(WorkFilter.ALL)));
        all.add(asked("waiting count", new CountWaiting(WorkFilter.ALL, false)));
        all.add(asked("waiting count of a month", new CountWaiting(within(Timing.RECEIVE_TIME, 100, 70), false)));
        all.add(new Question(
                "waiting count of one inbox",
                database -> database.reviewer(0)
                        .run(new CountWaiting(
                                new WorkFilter(Set.of(database.largest().busiest()), Map.of()), false))));
        all.add(new Question(
                "waiting count of a reviewer of 3 inboxes",
                database -> database.partReviewer().run(new CountWaiting(WorkFilter.ALL, false))));
        all.add(asked("escalated count", new CountWaiting(WorkFilter.ALL, true)));
        all.add(asked("finished by me", new CountSubmitted(WorkFilter.ALL, true)));
        all.add(asked("finished by the team", new CountSubmitted(WorkFilter.ALL, false)));
        all.add(asked("finished by me, last week", new CountSubmitted(within(Timing.SUBMIT_TIME, 7, 0), true)));
        all.add(asked("finished by the team, a year", new CountSubmitted(within(Timing.SUBMIT_TIME, 500, 135), false)));
        all.add(asked(
                "average time of reviews",
                new MeasureReviews(WorkFilter.ALL, Timing.REVIEW_START_TIME, Timing.FEEDBACK_TIME)));
        all.add(asked(
                "average time to read", new MeasureReviews(WorkFilter.ALL, Timing.RECEIVE_TIME, Timing.DONE_TIME)));
        all.add(asked(
                "average time to submit, a month",
                new MeasureReviews(within(Timing.SUBMIT_TIME, 100, 70), Timing.RECEIVE_TIME, Timing.SUBMIT_TIME)));
    }

    private static WorkFilter within(Timing timing, int from, int until) {
        Instant start = GrownDatabase.daysBack(from).plus(Duration.ofHours(7));
        Instant end = GrownDatabase.daysBack(until).plus(Duration.ofHours(15));
        return new WorkFilter(
                Set.of(),
                Map.of(
                        timing,
                        new TimeRange(Optional.empty(), Optional.of(start), Optional.of(end), Optional.empty())));
    }

    private static Question asked(String name, Command<?> command) {
        return new Question(name, database -> database.reviewer(0).run(command));
    }

    private static void next(List<Question> all) {
        all.add(asked("oldest waiting", new FindOldest(WorkFilter.ALL, false)));
        all.add(asked("oldest escalated", new FindOldest(WorkFilter.ALL, true)));
        all.add(asked("next id from the middle", new FindNext(WorkFilter.ALL, IN_THE_MIDDLE)));
        all.add(asked("next document, locked", new TakeNext(WorkFilter.ALL, IN_THE_MIDDLE)));
        all.add(asked(
                "previous document, locked",
                new TakeNext(WorkFilter.ALL, new WorkList.Step(IN_THE_MIDDLE.from(), true))));
        all.add(new Question(
                "next document of 3 inboxes, locked",
                database -> database.partReviewer().run(new TakeNext(WorkFilter.ALL, WorkList.Step.OLDEST))));
    }

    private static void changes(List<Question> all) {
        all.add(new Question(
                "a worker's lease",
                database -> database.store()
                        .write(stored -> stored.installation(JobQueue.class)
                                .lease("bench", database.now(), Duration.ofSeconds(1)))));
        all.add(new Question("upload", Questions::upload));
        all.add(new Question("50 documents of a removed inbox erased", 2, 7, Questions::erase));
    }

    private static Object upload(GrownDatabase database) {
        var text = new ByteArrayInputStream("Total EUR 12.50".getBytes(StandardCharsets.UTF_8));
        return database.reviewer(0)
                .run(new UploadDocument(database.largest().busiest(), "receipt.txt", text, Waiting.RETURN));
    }

    private static Object erase(GrownDatabase database) {
        InboxId second = database.largest().inboxes().get(1);
        database.store().write(stored -> {
            stored.in(database.tenant()).the(Inboxes.class).withdraw(second);
            return second;
        });
        return database.itself().run(new EraseInboxes());
    }
}
