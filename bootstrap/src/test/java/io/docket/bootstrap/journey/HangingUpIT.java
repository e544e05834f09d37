package io.docket.bootstrap.journey;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.docket.bootstrap.testing.TestServer;
import io.docket.bootstrap.testing.Upload;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import org.junit.jupiter.api.Test;

class HangingUpIT extends OnTestServer {
    /** More than all buffers on the way hold. */
    private static final int LARGE = 40 << 20;

    @Test
    void aClientThatHangsUpIsNoIncident() throws Exception {
        long before = incidents();
        byte[] picture = Upload.document("receipt.jpg");
        // What follows a picture's end is nobody's business.
        byte[] large = Arrays.copyOf(picture, LARGE);
        String id = ADMIN.post(
                        "/api/documents/" + ADMIN.idOf("/api/inboxes", "receipt"),
                        Upload.of("large.jpg", large).with("sync", false))
                .expecting(200)
                .id();
        try (Socket answered = connected()) {
            send(answered, "GET /api/documents/" + id + "/original_file HTTP/1.1", "");
            assertTrue(answered.getInputStream().readNBytes(1000).length == 1000);
            reset(answered);
        }
        try (Socket asking = connected()) {
            send(
                    asking,
                    "POST /api/documents/ HTTP/1.1",
                    "Content-Type: multipart/form-data; boundary=b\r\nContent-Length: 1000000\r\n");
            asking.getOutputStream()
                    .write("--b\r\nContent-Disposition: form-data; name=\"file\"\r\n\r\nhalf a"
                            .getBytes(StandardCharsets.UTF_8));
            asking.getOutputStream().flush();
            Thread.sleep(500);
            reset(asking);
        }
        Thread.sleep(2000);
        assertEquals(before, incidents());
        ADMIN.delete("/api/documents/" + id).expecting(200);
    }

    private static Socket connected() throws IOException {
        return new Socket(
                InetAddress.getByName(TestServer.address().getHost()),
                TestServer.address().getPort());
    }

    private static void send(Socket socket, String request, String headers) throws IOException {
        String pair = Base64.getEncoder()
                .encodeToString((TestServer.ADMIN + ":" + TestServer.PASSWORD).getBytes(StandardCharsets.UTF_8));
        OutputStream out = socket.getOutputStream();
        out.write((request + "\r\nHost: localhost\r\nAuthorization: Basic " + pair + "\r\n" + headers + "\r\n")
                .getBytes(StandardCharsets.UTF_8));
        out.flush();
    }

    /** As an end without a farewell would. */
    private static void reset(Socket socket) throws IOException {
        socket.setSoLinger(true, 0);
        socket.close();
    }

    private static long incidents() throws IOException {
        List<String> log = Files.readAllLines(TestServer.folder().path().resolve("logs/messages.log"));
        return log.stream()
                .filter(line ->
                        line.contains(" E Incident ") || line.contains("SRVE0777E") || line.contains("SRVE0315E"))
                .count();
    }
}
