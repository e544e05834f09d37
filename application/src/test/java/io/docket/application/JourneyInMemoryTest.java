package io.docket.application;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.docket.application.document.ReadDocument;
import io.docket.application.document.ReadText;
import io.docket.application.document.RemoveDocument;
import io.docket.application.document.Submission.Waiting;
import io.docket.application.document.UploadDocument;
import io.docket.application.document.Uploaded;
import io.docket.application.kernel.Caller;
import io.docket.application.kernel.Expected;
import io.docket.application.kernel.Refusal;
import io.docket.domain.document.RemovalExtent;
import io.docket.domain.kernel.DocumentId;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class JourneyInMemoryTest {
    private Docket docket;
    private Docket.Session session;
    private io.docket.application.start.Installed installed;

    @BeforeEach
    void start() {
        docket = Docket.builder()
                .passwords(io.docket.application.access.Pbkdf2Passwords.withIterations(1))
                .build();
        installed = docket.firstStart("admin", "a long enough password".toCharArray());
        session = docket.as(Caller.operator(installed.tenant()));
    }

    @AfterEach
    void stop() {
        docket.close();
    }

    private Uploaded upload(String text) {
        var stream = new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
        return session.run(new UploadDocument(installed.inbox("receipt"), "receipt.txt", stream, Waiting.WAIT));
    }

    @Test
    void uploadedTextIsProcessedWhileTheUploadWaits() {
        Uploaded uploaded = upload("MY SHOP\nTotal 12.50\n");
        assertTrue(uploaded.document().value().outcome().orElseThrow().success());
        assertEquals(
                "MY SHOP\nTotal 12.50",
                session.run(new ReadText(uploaded.document().value().id())).text());
    }

    @Test
    void emptyFileIsRefusedAndNothingIsKept() {
        Refusal refusal = assertThrows(Refusal.class, () -> upload(""));
        assertEquals(Refusal.Kind.UNSUPPORTED, refusal.kind());
    }

    @Test
    void removedDocumentIsGone() {
        DocumentId id = upload("MY SHOP").document().value().id();
        session.run(new RemoveDocument(id, RemovalExtent.FULL, Expected.ANY));
        Refusal refusal = assertThrows(Refusal.class, () -> session.run(new ReadDocument(id)));
        assertEquals(Refusal.Kind.NOT_FOUND, refusal.kind());
    }

    @Test
    void anonymousCallerSeesNothing() {
        DocumentId id = upload("MY SHOP").document().value().id();
        Refusal refusal =
                assertThrows(Refusal.class, () -> docket.as(Caller.anonymous()).run(new ReadDocument(id)));
        assertEquals(Refusal.Kind.UNAUTHENTICATED, refusal.kind());
    }
}
