package io.docket.bootstrap.journey;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.docket.bootstrap.testing.Answer;
import io.docket.bootstrap.testing.Client;
import io.docket.bootstrap.testing.OwnInbox;
import io.docket.bootstrap.testing.People;
import io.docket.bootstrap.testing.Together;
import io.docket.bootstrap.testing.Upload;
import io.docket.bootstrap.testing.WorkList;
import io.docket.domain.access.Permission;
import io.docket.domain.kernel.TenantId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Reviewers beside each other, and what they ask and are refused. */
class ReviewIT extends OnTestServer {
    private static final int DOCUMENTS = 50;

    /** Nothing that is printed says whether an invoice is approved, so that all of them wait for somebody. */
    private static final String LABELS = """
            [{"field_name": "gross_amount", "type": "currency", "scope": "document", "multiple": false},
             {"field_name": "approved", "type": "boolean", "scope": "document", "multiple": false}]""";

    private static final String RIGHT = """
            {"annotations": {"approved": [{"gold": "true", "text": "", "textual_coord": []}],
             "gross_amount": [{"gold": "529.87", "text": "529,87", "textual_coord": []}]}}""";

    private final People people = new People();
    private final TenantId tenant = people.anotherTenant();
    private final Client sender =
            people.holding(tenant, Set.of(Permission.UPLOAD, Permission.CREATE_INBOX, Permission.EDIT_FORMAT_SETTINGS));
    private final Client ann = reviewer();
    private final Client bob = reviewer();
    private final OwnInbox inbox = OwnInbox.setUp(sender, LABELS);

    @AfterEach
    void leave() {
        people.close();
    }

    private Client reviewer() {
        return people.holding(tenant, Set.of(Permission.REVIEW, Permission.SUBMIT));
    }

    private static Answer status(Client client, String document, String json) {
        return client.post("/api/documents/" + document + "/status_data", json);
    }

    private static Answer feedback(Client client, String document, String json) {
        return client.post("/api/documents/" + document + "/feedback", json);
    }

    private String uploaded() {
        return sender.post(
                        inbox.uploads(),
                        Upload.ofDocument("zugferd-invoice.pdf").with("sync", false))
                .expecting(200)
                .id();
    }

    private List<String> allProcessed() throws InterruptedException {
        List<String> documents =
                Stream.generate(this::uploaded).limit(DOCUMENTS).toList();
        for (String document : documents) {
            ann.processed(document);
        }
        return documents;
    }

    @Test
    void reviewersRaceForFiftyDocumentsAndNoneIsGivenToTwoOrLeft() throws Exception {
        var documents = new HashSet<>(allProcessed());
        assertEquals(documents, race(List.of(ann, bob), 1));
        reopened(documents);
        assertEquals(documents, race(List.of(ann, bob), 4));
        reopened(documents);
        assertEquals(documents, race(Stream.generate(this::reviewer).limit(8).toList(), 1));
    }

    private void reopened(Set<String> documents) {
        documents.forEach(
                id -> status(bob, id, "{\"submitted\": {\"value\": false}}").expecting(409));
        Client lead =
                people.holding(tenant, Set.of(Permission.REVIEW, Permission.SUBMIT, Permission.ESCALATE_DOCUMENT));
        documents.forEach(
                id -> status(lead, id, "{\"submitted\": {\"value\": false}}").expecting(200));
        assertEquals(DOCUMENTS, new WorkList(ann, inbox.id()).count("get-todo-count"));
    }

    /** All that was given; threads of one reviewer may be given the same, which is what that reviewer holds. */
    private Set<String> race(List<Client> reviewers, int threadsOfEach) throws Exception {
        List<Callable<List<String>>> work = new ArrayList<>();
        for (Client reviewer : reviewers) {
            var list = new WorkList(reviewer, inbox.id());
            work.addAll(Collections.nCopies(threadsOfEach, () -> list.workedOff(id -> RIGHT, (id, answer) -> {})));
        }
        List<List<String>> given = Together.all(work);
        var all = new HashSet<String>();
        for (int reviewer = 0; reviewer < reviewers.size(); reviewer++) {
            Set<String> own = given.subList(reviewer * threadsOfEach, (reviewer + 1) * threadsOfEach).stream()
                    .flatMap(List::stream)
                    .collect(Collectors.toSet());
            own.forEach(id -> assertTrue(all.add(id), () -> id + " was given to two reviewers"));
        }
        var left = new WorkList(ann, inbox.id());
        assertEquals(0, left.count("get-todo-count"));
        assertTrue(left.next().isEmpty());
        assertEquals(DOCUMENTS, left.count("get-finished-team"));
        return all;
    }

    @Test
    void everythingThatIsWrongWithFeedbackIsToldAtOnce() throws Exception {
        String document = uploaded();
        ann.processed(document);
        Answer wrong = feedback(ann, document, """
                {"annotations": {"approved": [{"gold": "perhaps", "text": "", "textual_coord": [0, 999999]}],
                 "unknown": [{"gold": "1", "text": "1", "textual_coord": [], "visual_coord": [7, 0, 0, 1, 1]}]}}""").expecting(422);
        for (String pointer : List.of(
                "/annotations/approved/0/gold", "/annotations/approved/0/textual_coord", "/annotations/unknown")) {
            assertTrue(wrong.text().contains(pointer), wrong.toString());
        }
    }

    @Test
    void versionsAreComparedAndCounted() throws Exception {
        String document = uploaded();
        ann.processed(document);
        feedback(ann, document, RIGHT).expecting(200);
        var last = ann.get("/api/documents/" + document + "/last_version?source=human&is_evaluated=true")
                .expecting(200)
                .json();
        assertEquals(
                1,
                last.path("evaluation").path("document").path("false_negatives").asInt());
        ann.get("/api/documents/" + document + "/last_version?name=none").expecting(404);
        var comparison = ann.post("/api/inboxes/" + inbox.id() + "/compare_versions", """
                {"cmp_version_1": "predicted", "cmp_version_2": "reviewed", "new_version_name": "compared"}""")
                .expecting(200)
                .json();
        assertEquals(1, comparison.path("compared").asInt());
        assertEquals(
                3,
                ann.get("/api/inboxes/" + inbox.id() + "/document_versions")
                        .expecting(200)
                        .json()
                        .size());
    }

    @Test
    void questionsThatMeanNothingAreRefused() {
        ann.post("/api/documents/query/next-document", "{\"type\": \"avg-time\"}")
                .expecting(400);
        ann.post("/api/documents/query/everything", "{}").expecting(400);
        ann.post("/api/documents/query/get-todo-count", "{\"filter\": {\"inbox\": {\"$ne\": []}}}")
                .expecting(400);
        ann.post("/api/documents/query/get-todo-count", """
                {"filter": {"timings": {"receive_time": {"$gte": "2026-02-01T00:00:00Z",
                 "$lt": "2026-01-01T00:00:00Z"}}}}""").expecting(422);
        status(ann, "0".repeat(24), "{\"lock\": {\"value\": true}}").expecting(404);
    }
}
