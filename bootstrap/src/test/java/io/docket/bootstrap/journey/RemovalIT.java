package io.docket.bootstrap.journey;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.docket.bootstrap.testing.OwnInbox;
import io.docket.bootstrap.testing.Receipt;
import io.docket.bootstrap.testing.Rows;
import io.docket.bootstrap.testing.StoredFiles;
import io.docket.bootstrap.testing.TestServer;
import io.docket.bootstrap.testing.WorkList;
import java.nio.file.Files;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** Inboxes and projects that are removed while their documents are being processed, until nothing is left of them. */
class RemovalIT extends OnTestServer {
    private static final Duration LONGEST = Duration.ofMinutes(2);
    private static final int DOCUMENTS = 8;

    /** How the server's log marks warnings and errors. */
    private static final Pattern TROUBLE = Pattern.compile("^\\[[^]]+] [0-9a-f]+ \\S+ +[EW] .*");

    private static final String LABELS = """
            [{"field_name": "total", "type": "currency"}, {"field_name": "approved", "type": "boolean"}]""";

    private final OwnInbox leaving = OwnInbox.setUp(ADMIN, LABELS);

    private static List<String> uploaded(String inbox) {
        return Receipt.all().stream()
                .limit(DOCUMENTS)
                .map(receipt -> ADMIN.post("/api/documents/" + inbox, receipt.upload(receipt.image()))
                        .expecting(200)
                        .id())
                .toList();
    }

    @Test
    void anInboxIsRemovedWhileItsDocumentsAreProcessed() throws Exception {
        String staying = OwnInbox.inbox(ADMIN, leaving.project());
        long trouble = trouble();
        List<String> gone = uploaded(leaving.id());
        List<String> kept = uploaded(staying);
        awaitLease(leaving.id());

        ADMIN.delete("/api/inboxes/" + leaving.id()).expecting(204);

        unknown(leaving.id(), gone);
        ADMIN.get("/api/projects/" + leaving.project()).expecting(200);
        awaitNothingLeft(leaving.id(), gone);
        for (String id : kept) {
            JsonNode document = ADMIN.processed(id).json();
            assertTrue(document.at("/status_data/success").asBoolean(), document.toString());
        }
        assertTrue(StoredFiles.in(TestServer.data()).containsAll(kept));
        assertEquals(DOCUMENTS, new WorkList(ADMIN, staying).count("get-todo-count"));
        unknown(leaving.id(), gone);
        awaitNothingLeft(leaving.id(), gone);
        assertEquals(trouble, trouble(), "warnings or errors in the server's log");
    }

    @Test
    void aProjectIsRemovedWhileDocumentsInItsInboxesAreProcessed() throws Exception {
        String other = OwnInbox.inbox(ADMIN, leaving.project());
        OwnInbox staying = OwnInbox.setUp(ADMIN, LABELS);
        long trouble = trouble();
        var gone = new ArrayList<>(uploaded(leaving.id()));
        gone.addAll(uploaded(other));
        List<String> kept = uploaded(staying.id());
        awaitLease(leaving.id());

        ADMIN.delete("/api/projects/" + leaving.project()).expecting(204);

        ADMIN.get("/api/projects/" + leaving.project()).expecting(404);
        ADMIN.get("/api/inboxes/" + other).expecting(404);
        unknown(leaving.id(), gone);
        awaitNothingLeft(leaving.id(), gone);
        awaitNothingLeft(other, List.of());
        await(() -> Rows.of(TestServer.database(), "projects", "id", leaving.project())
                .isEmpty());
        ADMIN.delete("/api/formats/" + leaving.format()).expecting(204);
        for (String id : kept) {
            ADMIN.processed(id);
        }
        assertEquals(trouble, trouble(), "warnings or errors in the server's log");
    }

    /** At once, whatever is still to be erased. */
    private static void unknown(String inbox, List<String> documents) {
        ADMIN.get("/api/inboxes/" + inbox).expecting(404);
        ADMIN.delete("/api/inboxes/" + inbox).expecting(404);
        ADMIN.patch("/api/inboxes/" + inbox, "{\"name\": \"another\"}").expecting(404);
        ADMIN.get("/api/inboxes/" + inbox + "/documents").expecting(404);
        ADMIN.get("/api/inboxes/" + inbox + "/document_versions").expecting(404);
        Receipt receipt = Receipt.all().get(0);
        ADMIN.post("/api/documents/" + inbox, receipt.upload("late.jpg")).expecting(404);
        assertFalse(ADMIN.get("/api/inboxes").expecting(200).text().contains(inbox));
        var work = new WorkList(ADMIN, inbox);
        assertEquals(0, work.count("get-todo-count"));
        assertTrue(work.next().isEmpty());
        for (String id : documents) {
            ADMIN.get("/api/documents/" + id).expecting(404);
            ADMIN.get("/api/documents/" + id + "/original_file").expecting(404);
            ADMIN.post("/api/documents/" + id + "/status_data", "{\"lock\": {\"value\": true}}")
                    .expecting(404);
            ADMIN.post("/api/documents/" + id + "/feedback", "{}").expecting(404);
        }
    }

    private static void awaitNothingLeft(String inbox, List<String> documents) throws Exception {
        await(() -> left(inbox, documents).isEmpty());
        assertEquals(Map.of(), left(inbox, documents));
    }

    private static Map<String, Integer> left(String inbox, List<String> documents) throws Exception {
        var left = new TreeMap<String, Integer>();
        Set<String> files = StoredFiles.in(TestServer.data());
        documents.stream().filter(files::contains).forEach(file -> left.put(file, 1));
        try (Connection database = TestServer.database()) {
            left.putAll(Rows.having(database, "inbox_id", inbox));
            left.putAll(Rows.of(database, "inboxes", "id", inbox));
            for (String id : documents) {
                left.putAll(Rows.having(database, "document_id", id));
                left.putAll(Rows.of(database, "documents", "id", id));
            }
        }
        return left;
    }

    private static Map<String, Integer> projects(String id) throws SQLException {
        try (Connection database = TestServer.database()) {
            return Rows.of(database, "projects", "id", id);
        }
    }

    private static void awaitLease(String inbox) throws Exception {
        await(() -> leased(inbox));
        assertTrue(leased(inbox), "none of its documents is being processed");
    }

    private static boolean leased(String inbox) throws SQLException {
        try (Connection database = TestServer.database();
                PreparedStatement query = database.prepareStatement("""
                        select count(*) from jobs j join documents d on d.tenant_id = j.tenant_id and d.id = j.document_id
                        where d.inbox_id = ? and j.state = 'LEASED'""")) {
            query.setString(1, inbox);
            try (ResultSet counted = query.executeQuery()) {
                counted.next();
                return counted.getInt(1) > 0;
            }
        }
    }

    private static void await(Condition condition) throws Exception {
        long until = System.nanoTime() + LONGEST.toNanos();
        while (!condition.holds() && System.nanoTime() < until) {
            Thread.sleep(50);
        }
    }

    private interface Condition {
        boolean holds() throws Exception;
    }

    /** Of the trail that another test has changed, the server goes on to warn. */
    private static long trouble() throws Exception {
        return Files.readAllLines(TestServer.folder().path().resolve("logs/messages.log")).stream()
                .filter(TROUBLE.asMatchPredicate())
                .filter(line -> !line.contains("The audit trail"))
                .count();
    }
}
