package io.docket.bootstrap.journey;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.docket.bootstrap.testing.Answer;
import io.docket.bootstrap.testing.Client;
import io.docket.bootstrap.testing.OwnInbox;
import io.docket.bootstrap.testing.People;
import io.docket.bootstrap.testing.Receipt;
import io.docket.bootstrap.testing.Together;
import io.docket.bootstrap.testing.WorkList;
import io.docket.domain.access.Permission;
import io.docket.domain.kernel.TenantId;
import java.time.Instant;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** A team of four with different roles works an inbox of sixty receipts, from its set-up until nothing waits. */
class TeamOfFourIT extends OnTestServer {
    private static final int RECEIPTS = 60;
    private static final int ESCALATED = 12;
    private static final int GIVEN_BACK = 4;
    private static final int REJECTED = 4;

    /** Nothing that is printed says whether a receipt is approved, so that all of them wait for somebody. */
    private static final String LABELS = """
            [{"field_name": "company", "type": "string", "scope": "document", "multiple": false},
             {"field_name": "date", "type": "date", "scope": "document", "multiple": false},
             {"field_name": "address", "type": "address", "scope": "document", "multiple": false, "mandatory": false},
             {"field_name": "total", "type": "currency", "scope": "document", "multiple": false},
             {"field_name": "approved", "type": "boolean", "scope": "document", "multiple": false}]""";

    private static final int FIELDS = 5;
    private static final List<String> COUNTS =
            List.of("true_positives", "false_positives", "false_negatives", "true_negatives");

    private final People people = new People();
    private final TenantId tenant = people.anotherTenant();
    private final Client sender =
            people.holding(tenant, Set.of(Permission.UPLOAD, Permission.CREATE_INBOX, Permission.EDIT_FORMAT_SETTINGS));
    private final Client ann = people.holding(tenant, Set.of(Permission.REVIEW, Permission.SUBMIT));
    private final Client bob =
            people.holding(tenant, Set.of(Permission.REVIEW, Permission.SUBMIT, Permission.ESCALATE_DOCUMENT));
    private final Client lead = people.holding(
            tenant,
            Set.of(
                    Permission.REVIEW,
                    Permission.SUBMIT,
                    Permission.VIEW_LIST,
                    Permission.DE_ESCALATE_DOCUMENT,
                    Permission.REJECT_DOCUMENT,
                    Permission.RELEASE_LOCK,
                    Permission.PICK_NEXT_ESCALATED));

    private final OwnInbox inbox = OwnInbox.setUp(sender, LABELS);
    private final WorkList annsWork = new WorkList(ann, inbox.id());
    private final WorkList bobsWork = new WorkList(bob, inbox.id());
    private final WorkList leadsWork = new WorkList(lead, inbox.id());

    /** What each document says in truth, in the order of their arrival. */
    private final Map<String, Receipt> truth = new LinkedHashMap<>();

    /** How the machine was judged by each document's feedback. */
    private final Map<String, JsonNode> judgements = new ConcurrentHashMap<>();

    @AfterEach
    void leave() {
        people.close();
    }

    @Test
    void sixtyReceiptsAreWorkedFromTheirUploadUntilNothingWaits() throws Exception {
        upload();
        everybodyIsKeptToTheirRole();
        whatSomebodyHoldsWaitsForNobodyElse();
        Set<String> escalated = bobEscalatesSome();
        annAndBobWorkTheRest(escalated);
        Set<String> rejected = theLeadDecidesWhatWasEscalated();
        nothingWaitsAndEverythingWasDecided(rejected);
        theInboxAnswersTheSums();
    }

    private void upload() throws InterruptedException {
        List<Receipt> receipts = Receipt.all();
        for (int number = 0; number < RECEIPTS; number++) {
            Receipt receipt = receipts.get(number % receipts.size());
            String id = sender.post(inbox.uploads(), receipt.upload("receipt-" + number + ".jpg"))
                    .expecting(200)
                    .id();
            truth.put(id, receipt);
        }
        for (String id : truth.keySet()) {
            JsonNode document = ann.processed(id).json();
            assertTrue(document.path("status_data").path("success").asBoolean(), document.toString());
            assertTrue(document.path("flag_for_review").asBoolean(), document.toString());
            assertEquals("predicted", document.path("last_version").asString());
        }
        assertEquals(RECEIPTS, annsWork.count("get-todo-count"));
        assertEquals(0, annsWork.count("get-finished-team"));
        assertEquals(
                truth.keySet().iterator().next(),
                annsWork.ask("get-oldest-todo").path("id").asString());
    }

    private void everybodyIsKeptToTheirRole() {
        String document = truth.keySet().iterator().next();
        for (Client reviewer : List.of(ann, bob, lead)) {
            reviewer.post("/api/formats", OwnInbox.formatNamed("mine", LABELS)).expecting(403);
            reviewer.patch("/api/formats/" + inbox.format(), "{\"name\": \"mine\"}")
                    .expecting(403);
            reviewer.post("/api/inboxes", "{\"name\": \"mine\", \"project\": \"%s\"}".formatted(inbox.project()))
                    .expecting(403);
            reviewer.delete("/api/inboxes/" + inbox.id()).expecting(403);
            reviewer.post(inbox.uploads(), truth.get(document).upload("mine.jpg"))
                    .expecting(403);
        }
        sender.get("/api/documents/" + document).expecting(403);
        sender.post("/api/documents/query/next-document", "{}").expecting(403);
        sender.post("/api/inboxes/" + inbox.id() + "/compare_versions", comparison("mine"))
                .expecting(403);
        feedback(sender, document).expecting(403);
        ann.get("/api/inboxes/" + inbox.id() + "/documents").expecting(403);
        for (String change : List.of("escalate", "reject")) {
            status(ann, document, change, true).expecting(403);
            status(lead, document, "escalate", true).expecting(403);
        }
        status(bob, document, "reject", true).expecting(403);
        status(bob, document, "escalate", false).expecting(403);
        ADMIN.get("/api/documents/" + document).expecting(404);
        assertEquals(RECEIPTS, annsWork.count("get-todo-count"));
    }

    private void whatSomebodyHoldsWaitsForNobodyElse() {
        String held = annsWork.next().orElseThrow();
        assertEquals(held, annsWork.next().orElseThrow());
        assertEquals(RECEIPTS, annsWork.count("get-todo-count"));
        assertEquals(RECEIPTS - 1, bobsWork.count("get-todo-count"));
        assertNotEquals(held, bobsWork.ask("get-next-uuid").path("id").asString());
        assertTrue(feedback(bob, held).expecting(409).header("Retry-After").isPresent());
        status(bob, held, "lock", true).expecting(409);
        JsonNode lock = ann.get("/api/documents/" + held).json().path("lock");
        assertTrue(lock.path("value").asBoolean(), lock.toString());
        status(lead, held, "lock", false).expecting(200);
        status(bob, held, "lock", true).expecting(200);
        status(bob, held, "lock", false).expecting(200);
        assertEquals(RECEIPTS, bobsWork.count("get-todo-count"));
    }

    private Set<String> bobEscalatesSome() {
        var escalated = new HashSet<String>();
        while (escalated.size() < ESCALATED) {
            String id = bobsWork.next().orElseThrow();
            status(bob, id, "escalate", true).expecting(200);
            assertTrue(escalated.add(id), () -> id + " was given again after it was escalated");
        }
        assertEquals(RECEIPTS, leadsWork.count("get-todo-count"));
        assertEquals(ESCALATED, leadsWork.count("get-todo-escalated-count"));
        JsonNode work = leadsWork.ask("inbox").path("inboxes").path(0);
        assertEquals(inbox.id(), work.path("inbox").asString());
        assertEquals(RECEIPTS, work.path("count").asInt());
        assertEquals(ESCALATED, work.path("escalated_count").asInt());
        return escalated;
    }

    private void annAndBobWorkTheRest(Set<String> escalated) throws Exception {
        int rest = RECEIPTS - ESCALATED;
        List<List<String>> worked = Together.all(List.of(() -> workedOff(annsWork), () -> workedOff(bobsWork)));
        var all = new HashSet<String>();
        worked.forEach(given -> given.forEach(id -> assertTrue(all.add(id), () -> id + " was given to both of them")));
        assertEquals(rest, all.size());
        assertTrue(all.stream().noneMatch(escalated::contains));
        assertEquals(worked.get(0).size(), annsWork.count("get-finished-me"));
        assertEquals(worked.get(1).size(), bobsWork.count("get-finished-me"));
        assertEquals(rest, annsWork.count("get-finished-team"));
        assertEquals(0, leadsWork.count("get-finished-me"));
        assertEquals(ESCALATED, annsWork.count("get-todo-count"));
        JsonNode average = annsWork.ask("avg-time");
        assertEquals(rest, average.path("count").asInt());
        assertTrue(average.path("seconds").isNumber(), average.toString());
    }

    /** Some go back to the others, some are refused, and the lead submits the rest. */
    private Set<String> theLeadDecidesWhatWasEscalated() {
        status(ann, leadsWork.ask("get-oldest-escalated-todo").path("id").asString(), "escalate", false)
                .expecting(403);
        for (int number = 0; number < GIVEN_BACK; number++) {
            String id = leadsWork.next().orElseThrow();
            status(lead, id, "escalate", false).expecting(200);
            assertEquals(List.of(), workedOff(annsWork), "the lead still holds it");
            status(lead, id, "lock", false).expecting(200);
            assertEquals(List.of(id), workedOff(number % 2 == 0 ? annsWork : bobsWork));
        }
        var rejected = new HashSet<String>();
        for (int number = 0; number < REJECTED; number++) {
            String id = leadsWork.next().orElseThrow();
            status(lead, id, "reject", true).expecting(200);
            feedback(ann, id).expecting(409);
            rejected.add(id);
        }
        int left = ESCALATED - GIVEN_BACK - REJECTED;
        assertEquals(left, leadsWork.count("get-todo-escalated-count"));
        assertEquals(left, workedOff(leadsWork).size());
        assertEquals(left, leadsWork.count("get-finished-me"));
        return rejected;
    }

    private void nothingWaitsAndEverythingWasDecided(Set<String> rejected) {
        for (WorkList work : List.of(annsWork, bobsWork, leadsWork)) {
            assertEquals(0, work.count("get-todo-count"));
            assertEquals(0, work.count("get-todo-escalated-count"));
            assertEquals(0, work.ask("inbox").path("inboxes").size());
            assertTrue(work.next().isEmpty());
            assertEquals(RECEIPTS - REJECTED, work.count("get-finished-team"));
        }
        JsonNode all = lead.get("/api/inboxes/" + inbox.id() + "/documents")
                .expecting(200)
                .json();
        assertEquals(RECEIPTS, all.size());
        for (JsonNode document : all) {
            String id = document.path("id").asString();
            assertEquals(
                    rejected.contains(id),
                    document.path("status_data").path("reject").asBoolean());
            assertEquals(
                    !rejected.contains(id),
                    document.path("submitted").path("value").asBoolean());
            assertFalse(document.path("status_data").path("lock").asBoolean(), document.toString());
            assertEquals(
                    rejected.contains(id) ? "predicted" : "reviewed",
                    document.path("last_version").asString());
            if (!rejected.contains(id)) {
                theReviewIsToldInItsOrder(document.path("timings"));
                feedback(ann, id).expecting(200);
                ann.post("/api/documents/" + id + "/feedback", "{}").expecting(409);
            }
        }
    }

    private static void theReviewIsToldInItsOrder(JsonNode timings) {
        List<Instant> moments = Stream.of("receive_time", "start_time", "done_time", "feedback_time", "submit_time")
                .map(moment -> Instant.parse(timings.path(moment).asString()))
                .toList();
        assertEquals(moments.stream().sorted().toList(), moments, timings.toString());
    }

    private void theInboxAnswersTheSums() {
        int submitted = RECEIPTS - REJECTED;
        assertEquals(submitted, judgements.size());
        JsonNode sums = lead.post("/api/inboxes/" + inbox.id() + "/compare_versions", comparison("compared"))
                .expecting(200)
                .json();
        assertEquals(submitted, sums.path("compared").asInt());
        assertEquals(REJECTED, sums.path("skipped").asInt());
        for (String count : COUNTS) {
            assertEquals(
                    judgements.values().stream()
                            .mapToLong(judged ->
                                    judged.path("document").path(count).asLong())
                            .sum(),
                    sums.path("all_fields").path(count).asLong(),
                    count);
        }
        assertEquals(FIELDS, sums.path("fields").size());
        for (String field : List.of("company", "date", "address", "total", "approved")) {
            assertEquals(submitted, total(sums.path("fields").path(field)), field);
        }
        assertEquals(
                submitted,
                sums.path("fields").path("approved").path("false_negatives").asInt());
        assertTrue(sums.path("fields").path("total").path("true_positives").asInt() > submitted / 2, sums.toString());
        var versions = new LinkedHashMap<String, String>();
        lead.get("/api/inboxes/" + inbox.id() + "/document_versions")
                .expecting(200)
                .json()
                .forEach(version -> versions.put(
                        version.path("name").asString(),
                        version.path("source").asString() + " "
                                + version.path("documents").asInt() + " "
                                + version.path("evaluated").asInt()));
        assertEquals(
                Map.of(
                        "predicted", "machine " + RECEIPTS + " 0",
                        "reviewed", "human " + submitted + " " + submitted,
                        "compared", "human " + submitted + " " + submitted),
                versions);
    }

    private List<String> workedOff(WorkList work) {
        return work.workedOff(id -> truth.get(id).feedback(), (id, answer) -> {
            JsonNode judged = answer.json().path("evaluation");
            assertEquals(FIELDS, total(judged.path("document")), judged.toString());
            judgements.put(id, judged);
        });
    }

    private static long total(JsonNode counts) {
        return COUNTS.stream().mapToLong(count -> counts.path(count).asLong()).sum();
    }

    private static String comparison(String name) {
        return "{\"cmp_version_1\": \"predicted\", \"cmp_version_2\": \"reviewed\", \"new_version_name\": \"%s\"}"
                .formatted(name);
    }

    private static Answer status(Client client, String document, String state, boolean value) {
        return client.post(
                "/api/documents/" + document + "/status_data", "{\"%s\": {\"value\": %s}}".formatted(state, value));
    }

    private Answer feedback(Client client, String document) {
        return client.post(
                "/api/documents/" + document + "/feedback", truth.get(document).feedback());
    }
}
