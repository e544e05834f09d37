package io.docket.bootstrap;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.docket.bootstrap.testing.Answer;
import io.docket.bootstrap.testing.Client;
import io.docket.bootstrap.testing.TestServer;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import tools.jackson.databind.JsonNode;

@ExtendWith(ArquillianExtension.class)
class OperatingIT {
    private static final Client NOBODY = Client.anonymous(TestServer.address());

    @Test
    void aServerThatRunsIsReadyAndSaysNoMore() {
        JsonNode ready = NOBODY.get("/health/ready").expecting(200).json();
        assertEquals("UP", ready.path("status").asString());
        Set<String> checks = new TreeSet<>();
        for (JsonNode check : ready.path("checks")) {
            checks.add(check.toString());
        }
        assertEquals(
                Set.of(
                        "{\"name\":\"reading\",\"status\":\"UP\",\"data\":{}}",
                        "{\"name\":\"stores\",\"status\":\"UP\",\"data\":{}}"),
                checks);
        NOBODY.get("/health/live").expecting(200);
    }

    @Test
    void theApiDescribesItselfToEverybody() {
        var paths = NOBODY.get("/openapi?format=json").expecting(200).json().path("paths");
        assertTrue(paths.has("/api/about/version") || paths.has("/about/version"), paths.toString());
    }

    @Test
    void metricsTellTheQueueAndTheWorkWithoutNaming() {
        NOBODY.get("/api/users/me").expecting(401);
        String metrics = NOBODY.get("/metrics?scope=application").expecting(200).text();
        for (String name : List.of("docket_queue_waiting", "docket_queue_oldest_seconds", "docket_commands_seconds")) {
            assertTrue(metrics.contains(name), metrics);
        }
        assertFalse(metrics.contains(TestServer.ADMIN + "\""), metrics);
    }

    @Test
    void aRequestKeepsTheIdThatItsClientGaveIt() {
        Answer answer = NOBODY.get("/api/about/version", Map.of("X-Request-Id", "mine-17"));
        assertEquals("mine-17", answer.header("X-Request-Id").orElse(""));
        assertFalse(NOBODY.get("/api/about/version")
                .header("X-Request-Id")
                .orElse("")
                .isEmpty());
    }
}
