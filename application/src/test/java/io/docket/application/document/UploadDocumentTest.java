package io.docket.application.document;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.docket.application.Docket;
import io.docket.application.document.Submission.Waiting;
import io.docket.application.kernel.Caller;
import io.docket.application.kernel.Refusal;
import io.docket.application.testing.World;
import io.docket.domain.document.Hints;
import io.docket.domain.kernel.DocumentId;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class UploadDocumentTest {
    private final World world = new World();

    @AfterEach
    void close() {
        world.close();
    }

    private UploadDocument upload(String content, Waiting waiting, Optional<String> key) {
        var stream = new ByteArrayInputStream(content.getBytes(StandardCharsets.UTF_8));
        return new UploadDocument(world.inbox(), () -> new Submission("receipt.txt", stream, Hints.NONE, waiting), key);
    }

    private DocumentId uploadOnce(String content, String key) {
        return world.operator()
                .run(upload(content, Waiting.RETURN, Optional.of(key)))
                .document()
                .value()
                .id();
    }

    private Refusal refused(UploadDocument command) {
        return assertThrows(Refusal.class, () -> world.operator().run(command));
    }

    @Test
    void documentAndItsJobAreStoredTogether() {
        DocumentId id = world.upload("MY SHOP");
        assertEquals(1, world.jobs(id).size());
        assertTrue(world.document(id).outcome().isEmpty());
    }

    @Test
    void binaryFileNamedTextIsRefusedAndNothingIsKept() {
        assertEquals(
                Refusal.Kind.UNSUPPORTED,
                refused(upload("\u0000\u0001\u0002", Waiting.RETURN, Optional.empty()))
                        .kind());
        assertEquals(0, world.documentCount());
    }

    @Test
    void sameKeyAndContentAnswersTheFirstDocument() {
        DocumentId first = uploadOnce("MY SHOP", "key");
        assertEquals(first, uploadOnce("MY SHOP", "key"));
        assertEquals(1, world.documentCount());
    }

    @Test
    void sameKeyWithOtherContentIsInvalid() {
        uploadOnce("MY SHOP", "key");
        var refusal = refused(upload("OTHER SHOP", Waiting.RETURN, Optional.of("key")));
        assertEquals(Refusal.Kind.INVALID, refusal.kind());
        assertEquals(1, world.documentCount());
    }

    @Test
    void sameKeyWhileTheFirstUploadRunsIsAConflict() {
        var second = upload("MY SHOP", Waiting.RETURN, Optional.of("key"));
        var first = new UploadDocument(
                world.inbox(),
                () -> {
                    Refusal refusal = refused(second);
                    assertEquals(Refusal.Kind.CONFLICT, refusal.kind());
                    assertTrue(refusal.retryAfter().isPresent());
                    return new Submission(
                            "receipt.txt",
                            new ByteArrayInputStream("MY SHOP".getBytes(StandardCharsets.UTF_8)),
                            Hints.NONE,
                            Waiting.RETURN);
                },
                Optional.of("key"));
        world.operator().run(first);
        assertEquals(1, world.documentCount());
    }

    @Test
    void keyIsFreeAgainAfterAnUploadThatFailedAndAfterADay() {
        refused(upload("\u0000", Waiting.RETURN, Optional.of("key")));
        DocumentId first = uploadOnce("MY SHOP", "key");
        world.clock.pass(Duration.ofHours(25));
        assertTrue(uploadOnce("OTHER SHOP", "key").compareTo(first) > 0);
    }

    @Test
    void brokenStreamKeepsNothing() {
        var broken = new InputStream() {
            @Override
            public int read() throws IOException {
                throw new IOException("connection reset");
            }
        };
        var command = new UploadDocument(world.inbox(), "receipt.txt", broken, Waiting.RETURN);
        assertThrows(RuntimeException.class, () -> world.operator().run(command));
        assertEquals(0, world.documentCount());
    }

    @Test
    void fileLargerThanAllowedIsRefusedWhileItIsRead() {
        try (Docket small = world.builder()
                .limits(new UploadLimits(10, 1_000, Duration.ofSeconds(1)))
                .workers(0)
                .build()) {
            var command = upload("more than ten bytes", Waiting.RETURN, Optional.empty());
            var session = small.as(Caller.operator(world.tenant()));
            assertEquals(
                    Refusal.Kind.TOO_LARGE,
                    assertThrows(Refusal.class, () -> session.run(command)).kind());
        }
    }

    @Test
    void fullQueueAsksToComeBackLater() {
        try (Docket full = world.builder()
                .limits(new UploadLimits(1_000, 1, Duration.ofSeconds(30)))
                .workers(0)
                .build()) {
            world.upload("MY SHOP");
            var session = full.as(Caller.operator(world.tenant()));
            Refusal refusal = assertThrows(
                    Refusal.class, () -> session.run(upload("OTHER SHOP", Waiting.RETURN, Optional.empty())));
            assertEquals(Refusal.Kind.UNAVAILABLE, refusal.kind());
            assertEquals(Duration.ofSeconds(30), refusal.retryAfter().orElseThrow());
        }
    }

    @Test
    void waitingUploadOfAFileThatFailsNamesTheDocument() {
        world.reader.beforePage(page -> {
            throw new UnreadableFile("The page is torn.");
        });
        try (Docket working = world.builder().workers(1).build()) {
            var session = working.as(Caller.operator(world.tenant()));
            Refusal refusal =
                    assertThrows(Refusal.class, () -> session.run(upload("MY SHOP", Waiting.WAIT, Optional.empty())));
            assertEquals(Refusal.Kind.INVALID, refusal.kind());
            assertEquals("The page is torn.", refusal.detail());
            var id = new DocumentId(refusal.particulars().get("id"));
            assertEquals(
                    "The page is torn.",
                    world.document(id).outcome().orElseThrow().failure().orElseThrow());
        }
    }
}
