package io.docket.bootstrap.journey;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.docket.bootstrap.testing.Answer;
import io.docket.bootstrap.testing.OwnInbox;
import io.docket.bootstrap.testing.Upload;
import io.docket.bootstrap.testing.WorkList;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** A format that changes while its documents wait for review or are being processed. */
class FormatChangesIT extends OnTestServer {
    private static final String GROSS = label("gross_amount", "currency", "");
    private static final String NUMBER = label("invoice_number", "alphanumeric", "");
    private static final String APPROVED = label("approved", "boolean", "");
    private static final String CENTRE = label("cost_centre", "string", """
            , "options": [{"name": "north", "active": true}, {"name": "south", "active": true}]""");
    private static final String CENTRE_NORTH_CLOSED = label("cost_centre", "string", """
            , "options": [{"name": "north", "active": false}, {"name": "south", "active": true}]""");

    private final OwnInbox inbox = OwnInbox.setUp(ADMIN, labels(GROSS, NUMBER, APPROVED));
    private final WorkList work = new WorkList(ADMIN, inbox.id());

    private static String label(String name, String type, String rest) {
        return "{\"field_name\": \"%s\", \"type\": \"%s\", \"scope\": \"document\", \"multiple\": false%s}"
                .formatted(name, type, rest);
    }

    private static String labels(String... labels) {
        return "[" + String.join(",", labels) + "]";
    }

    private Answer change(String... labels) {
        return ADMIN.patch("/api/formats/" + inbox.format(), "{\"labels\": " + labels(labels) + "}");
    }

    private String uploaded(boolean sync) {
        return ADMIN.post(
                        inbox.uploads(),
                        Upload.ofDocument("zugferd-invoice.pdf").with("sync", sync))
                .expecting(200)
                .id();
    }

    private static String said(Map<String, String> values) {
        var annotations = new ArrayList<String>();
        values.forEach((field, value) -> annotations.add(
                "\"%s\": [{\"gold\": \"%s\", \"text\": \"\", \"textual_coord\": []}]".formatted(field, value)));
        return "{\"annotations\": {" + String.join(",", annotations) + "}}";
    }

    private static Answer feedback(String document, Map<String, String> values) {
        return ADMIN.post("/api/documents/" + document + "/feedback", said(values));
    }

    private static JsonNode blockers(String document) {
        return ADMIN.get("/api/documents/" + document)
                .expecting(200)
                .json()
                .path("meta_information")
                .path("blockers");
    }

    @Test
    void documentsThatWaitAreReviewedByWhatTheFormatIsThen() throws Exception {
        String before = uploaded(true);
        String reprocessed = uploaded(true);
        assertEquals(2, work.count("get-todo-count"));
        feedback(before, Map.of("cost_centre", "north")).expecting(422);

        change(GROSS, NUMBER, APPROVED, CENTRE).expecting(200);
        assertEquals(2, work.count("get-todo-count"));
        assertEquals(Optional.of(before), work.next());
        assertFalse(blockers(before).toString().contains("cost_centre"));
        Answer unknown = feedback(before, Map.of("cost_centre", "west")).expecting(422);
        assertTrue(unknown.text().contains("north, south"), unknown.text());
        Map<String, String> right = Map.of(
                "gross_amount", "529.87", "invoice_number", "471102", "approved", "true", "cost_centre", "north");
        JsonNode evaluation = feedback(before, right).expecting(200).json().path("evaluation");
        assertEquals(
                new TreeSet<>(right.keySet()),
                new TreeSet<>(evaluation.path("fields").propertyNames()));
        assertEquals(
                1,
                evaluation
                        .path("fields")
                        .path("cost_centre")
                        .path("false_negatives")
                        .asInt());

        ADMIN.post("/api/documents/" + reprocessed + "/reprocess", "").expecting(200);
        ADMIN.processed(reprocessed);
        assertTrue(
                blockers(reprocessed).toString().contains("cost_centre"),
                () -> blockers(reprocessed).toString());
        feedback(reprocessed, Map.of("gross_amount", "529.87")).expecting(200);
        assertTrue(blockers(uploaded(true)).toString().contains("cost_centre"));
    }

    @Test
    void anOptionThatIsClosedIsNoLongerTakenAndWhatWasSaidStays() {
        change(GROSS, NUMBER, APPROVED, CENTRE).expecting(200);
        String said = uploaded(true);
        String waiting = uploaded(true);
        feedback(said, Map.of("cost_centre", "north")).expecting(200);
        change(GROSS, NUMBER, APPROVED, CENTRE_NORTH_CLOSED).expecting(200);
        Answer closed = feedback(waiting, Map.of("cost_centre", "north")).expecting(422);
        assertTrue(closed.text().contains("/annotations/cost_centre/0/gold"), closed.text());
        assertTrue(closed.text().contains("south"), closed.text());
        feedback(waiting, Map.of("cost_centre", "south")).expecting(200);
        JsonNode kept = ADMIN.get("/api/documents/" + said).expecting(200).json();
        assertEquals(
                "north", kept.at("/feedback/annotations/cost_centre/0/value").asString());
        assertTrue(kept.at("/submitted/value").asBoolean(), kept.toString());
    }

    @Test
    void aFieldThatIsInUseIsHiddenButNeitherLostNorReadAsSomethingElse() throws Exception {
        String document = uploaded(true);
        Answer lost = change(GROSS, NUMBER).expecting(409);
        assertTrue(lost.text().contains("label approved"), lost.text());
        Answer other =
                change(GROSS, label("invoice_number", "integer", ""), APPROVED).expecting(409);
        assertTrue(other.text().contains("label invoice_number (its type)"), other.text());
        assertTrue(blockers(document).toString().contains("approved"));

        change(GROSS, NUMBER, label("approved", "boolean", ", \"visible\": false"))
                .expecting(200);
        assertEquals(Optional.of(document), work.next());
        ADMIN.post("/api/documents/" + document + "/reprocess", "").expecting(200);
        ADMIN.processed(document);
        assertFalse(blockers(document).toString().contains("approved"));
        feedback(document, Map.of("gross_amount", "529.87", "invoice_number", "471102"))
                .expecting(200);
    }

    @Test
    void documentsAreProcessedWhileTheFormatChanges() throws Exception {
        var documents = new ArrayList<String>();
        var labels = new ArrayList<>(List.of(GROSS, NUMBER));
        for (int number = 0; number < 20; number++) {
            documents.add(uploaded(false));
            change(GROSS, NUMBER).expecting(409);
            labels.add(label("field_" + number, "string", ", \"mandatory\": false"));
            var changed = new ArrayList<>(labels);
            changed.add(label("approved", "boolean", ", \"visible\": " + (number % 2 == 0)));
            change(changed.toArray(String[]::new)).expecting(200);
        }
        for (String id : documents) {
            JsonNode document = ADMIN.processed(id).json();
            assertTrue(document.at("/status_data/success").asBoolean(), document.toString());
            assertEquals(
                    "529.87",
                    document.at("/prediction/annotations/gross_amount/0/value").asString());
            feedback(id, Map.of("gross_amount", "529.87", "field_19", "something", "approved", "true"))
                    .expecting(200);
        }
    }
}
