package io.docket.bootstrap.journey;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.docket.bootstrap.testing.Answer;
import io.docket.bootstrap.testing.Client;
import io.docket.bootstrap.testing.FreePort;
import io.docket.bootstrap.testing.ServerFolder;
import io.docket.bootstrap.testing.ServerProcess;
import io.docket.bootstrap.testing.TestServer;
import io.docket.bootstrap.testing.Upload;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

class KilledServerIT {
    private static final Duration START = Duration.ofMinutes(8);
    private static final int DOCUMENTS = 20;

    @TempDir
    private Path data;

    @Test
    void whatWasAcknowledgedBeforeAKillHasItsResultExactlyOnce() throws Exception {
        int port = FreePort.find();
        ServerFolder folder = ServerFolder.make(
                TestServer.liberty(),
                "killed",
                TestServer.archive(),
                Map.of(
                        "docket.http.port",
                        Integer.toString(port),
                        "docket.data",
                        data.toString(),
                        "docket.job.lease-seconds",
                        "10",
                        "docket.admin.password",
                        TestServer.PASSWORD));
        Set<String> acknowledged;
        ServerProcess first = ServerProcess.start(folder, port);
        try (first) {
            first.awaiting("/api/about/version", 200, START);
            acknowledged = uploadAll(client(first));
            first.kill();
        }
        assertEquals(DOCUMENTS, acknowledged.size());
        try (ServerProcess second = ServerProcess.start(folder, port)) {
            second.awaiting("/api/about/version", 200, START);
            Client client = client(second);
            for (String id : acknowledged) {
                JsonNode document = client.processed(id).json();
                assertTrue(document.path("status_data").path("success").asBoolean(), document.toString());
                assertEquals(1, document.path("versions").size(), document.toString());
            }
            assertEquals(acknowledged, all(client));
        }
    }

    private static Client client(ServerProcess server) {
        return Client.of(server.address(), TestServer.ADMIN, TestServer.PASSWORD);
    }

    /** All at once, scans among them, so that the server is in the middle of everything when the last is acknowledged. */
    private static Set<String> uploadAll(Client client) {
        String invoices = "/api/documents/" + client.idOf("/api/inboxes", "invoice");
        String receipts = "/api/documents/" + client.idOf("/api/inboxes", "receipt");
        List<CompletableFuture<Answer>> uploads = new ArrayList<>();
        for (int number = 0; number < DOCUMENTS; number++) {
            uploads.add(
                    number % 5 == 0
                            ? client.postAsync(receipts, asynchronous("receipt.jpg"), Map.of())
                            : client.postAsync(invoices, asynchronous("zugferd-invoice.pdf"), Map.of()));
        }
        var ids = new HashSet<String>();
        uploads.forEach(upload -> ids.add(upload.join().expecting(200).id()));
        return ids;
    }

    private static Upload asynchronous(String document) {
        return Upload.ofDocument(document).with("sync", false);
    }

    private static Set<String> all(Client client) {
        var times = new HashMap<String, Integer>();
        for (String inbox : List.of("invoice", "receipt")) {
            client.get("/api/inboxes/" + client.idOf("/api/inboxes", inbox) + "/documents")
                    .expecting(200)
                    .json()
                    .forEach(document -> times.merge(document.path("id").asString(), 1, Integer::sum));
        }
        assertTrue(times.values().stream().allMatch(count -> count == 1), times.toString());
        return times.keySet();
    }
}
