package io.docket.bootstrap;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.docket.bootstrap.testing.TestServer;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(ArquillianExtension.class)
class OperatingIT {
    @Test
    void aServerThatRunsIsReady() throws Exception {
        var request = HttpRequest.newBuilder(TestServer.address().resolve("/health/ready"))
                .build();
        var answer = HttpClient.newHttpClient().send(request, HttpResponse.BodyHandlers.ofString());
        assertEquals(200, answer.statusCode(), answer.body());
    }
}
