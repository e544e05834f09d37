package io.docket.bootstrap.journey;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.docket.application.job.JobQueue;
import io.docket.application.tenant.Tenants;
import io.docket.bootstrap.testing.Answer;
import io.docket.bootstrap.testing.Client;
import io.docket.bootstrap.testing.FreePort;
import io.docket.bootstrap.testing.ServerFolder;
import io.docket.bootstrap.testing.ServerProcess;
import io.docket.bootstrap.testing.TestServer;
import io.docket.bootstrap.testing.Upload;
import io.docket.persistence.jpa.JpaStore;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

class TwoNodesIT {
    private static final Duration START = Duration.ofMinutes(8);
    private static final Duration PATIENCE = Duration.ofMinutes(2);
    private static final String USER = "postgres";
    private static final int DOCUMENTS = 6;

    @TempDir
    private Path data;

    @Test
    void twoNodesThatStartTogetherShareEverythingAndOneFinishesWhatTheOtherLeft() throws Exception {
        try (EmbeddedPostgres postgres = EmbeddedPostgres.builder().start()) {
            String database = postgres.getJdbcUrl(USER, USER);
            try (ServerProcess first = node("node-a", database);
                    ServerProcess second = node("node-b", database)) {
                first.awaiting("/health/ready", 200, START);
                second.awaiting("/health/ready", 200, START);
                try (JpaStore store = JpaStore.at(database, USER, USER)) {
                    assertEquals(1, tenants(store));
                    bothSeeTheSame(client(first), client(second));
                    oneUsesWhatTheOtherWasTaught(client(first), client(second));
                    oneFinishesWhatTheOtherLeft(first, client(second), store);
                }
            }
        }
    }

    private static void bothSeeTheSame(Client first, Client second) {
        assertEquals(
                first.get("/api/inboxes").expecting(200).json(),
                second.get("/api/inboxes").expecting(200).json());
        String id = first.post(inbox(first, "invoice"), Upload.ofDocument("zugferd-invoice.pdf"))
                .expecting(200)
                .id();
        assertEquals(
                first.get("/api/documents/" + id).expecting(200).json(),
                second.get("/api/documents/" + id).expecting(200).json());
        assertArrayEquals(
                Upload.document("zugferd-invoice.pdf"),
                second.get("/api/documents/" + id + "/original_file")
                        .expecting(200)
                        .bytes());
    }

    /** Three receipts of one restaurant, whose reviewer wants the street alone. */
    private static void oneUsesWhatTheOtherWasTaught(Client first, Client second) {
        String street = "NO.2, JALAN TEMENGGUNG 19/9";
        JsonNode corrected = receipt(first, "547.jpg");
        String document = corrected.path("id").asString();
        assertNotEquals(street, address(corrected).path("value").asString());
        first.post("/api/documents/" + document + "/feedback", """
                        {"annotations": {"address": [{"gold": "%1$s", "text": "%1$s", "textual_coord": []}]}}""".formatted(street))
                .expecting(200);
        JsonNode taught = address(receipt(second, "552.jpg"));
        assertEquals(street, taught.path("value").asString(), taught::toString);
        assertTrue(taught.path("reason").asString().contains(document), taught::toString);

        second.delete("/api/inboxes/" + second.idOf("/api/inboxes", "receipt") + "/lessons/" + document)
                .expecting(204);
        JsonNode untaught = address(receipt(first, "566.jpg"));
        assertNotEquals(street, untaught.path("value").asString(), untaught::toString);
        assertFalse(untaught.path("reason").asString().contains(document), untaught::toString);
    }

    private static JsonNode receipt(Client client, String image) {
        return client.post(
                        inbox(client, "receipt"),
                        Upload.ofDocument("receipts/" + image).with("sync", true))
                .expecting(200)
                .json();
    }

    private static JsonNode address(JsonNode document) {
        return document.path("prediction").path("annotations").path("address").path(0);
    }

    private static void oneFinishesWhatTheOtherLeft(ServerProcess dying, Client heir, JpaStore store) throws Exception {
        Client client = client(dying);
        String receipts = inbox(client, "receipt");
        List<CompletableFuture<Answer>> uploads = new ArrayList<>();
        for (int number = 0; number < DOCUMENTS; number++) {
            uploads.add(
                    client.postAsync(receipts, Upload.ofDocument("receipt.jpg").with("sync", false), Map.of()));
        }
        List<String> ids = uploads.stream()
                .map(upload -> upload.join().expecting(200).id())
                .toList();
        // Each node has one worker, so with two leases the one that is killed is in the middle of something.
        long until = System.nanoTime() + PATIENCE.toNanos();
        while (leased(store) < 2) {
            assertTrue(System.nanoTime() < until, "the nodes did not work beside each other");
            Thread.sleep(20);
        }
        dying.kill();
        for (String id : ids) {
            JsonNode document = heir.processed(id).json();
            assertTrue(document.path("status_data").path("success").asBoolean(), document.toString());
            assertEquals(1, document.path("versions").size(), document.toString());
        }
    }

    private ServerProcess node(String name, String database) throws IOException {
        int port = FreePort.find();
        ServerFolder folder = ServerFolder.make(
                TestServer.liberty(),
                name,
                TestServer.archive(),
                Map.of(
                        "docket.http.port",
                        Integer.toString(port),
                        "docket.data",
                        data.toString(),
                        "docket.db.url",
                        database,
                        "docket.db.user",
                        USER,
                        "docket.db.password",
                        USER,
                        "docket.secret",
                        "a secret for tests alone",
                        "docket.admin.password",
                        TestServer.PASSWORD,
                        "docket.workers",
                        "1",
                        "docket.job.lease-seconds",
                        "10"));
        return ServerProcess.start(folder, port);
    }

    private static Client client(ServerProcess server) {
        return Client.of(server.address(), TestServer.ADMIN, TestServer.PASSWORD);
    }

    private static String inbox(Client client, String name) {
        return "/api/documents/" + client.idOf("/api/inboxes", name);
    }

    private static int tenants(JpaStore store) {
        return store.read(all -> all.installation(Tenants.class).all().size());
    }

    private static long leased(JpaStore store) {
        return store.read(all -> all.installation(JobQueue.class).backlog().leased());
    }
}
