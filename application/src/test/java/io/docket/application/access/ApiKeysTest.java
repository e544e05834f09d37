package io.docket.application.access;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.docket.application.document.Submission.Waiting;
import io.docket.application.document.UploadDocument;
import io.docket.application.inbox.ListInboxes;
import io.docket.application.kernel.Caller;
import io.docket.application.kernel.Change;
import io.docket.application.kernel.Expected;
import io.docket.application.kernel.Refusal;
import io.docket.application.kernel.Refusal.Kind;
import io.docket.application.testing.World;
import io.docket.domain.access.ApiKey;
import io.docket.domain.access.Permission;
import java.io.ByteArrayInputStream;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class ApiKeysTest {
    private final World world = new World();

    @AfterEach
    void close() {
        world.close();
    }

    private static Kind refused(Supplier<?> work) {
        return assertThrows(Refusal.class, work::get).kind();
    }

    private CreateApiKey.Made made(Optional<Instant> expiry) {
        world.operator().run(new CreateRole("uploader", Set.of(Permission.UPLOAD)));
        var role = new WantedAssignment("uploader", Optional.of(world.inbox().value()), Optional.empty());
        return world.operator().run(new CreateApiKey(Optional.empty(), "admin", List.of(role), true, expiry));
    }

    private Caller identified(String key) {
        return world.docket.as(Caller.anonymous()).run(new IdentifyKey(key, "10.0.0.1"));
    }

    @Test
    void aKeyDoesWhatItsRolesPermitAndNoMoreThoughItsUserHoldsEverything() {
        var session = world.docket.as(identified(made(Optional.empty()).whole()));
        var content = new ByteArrayInputStream("a receipt".getBytes(java.nio.charset.StandardCharsets.UTF_8));
        session.run(new UploadDocument(world.inbox(), "receipt.txt", content, Waiting.RETURN));
        assertEquals(1, session.run(new ListInboxes()).size());
        assertEquals(Kind.FORBIDDEN, refused(() -> session.run(new ListUsers(Optional.empty()))));
    }

    @Test
    void aKeyHasItsFormAndIsShownWholeOnce() {
        CreateApiKey.Made made = made(Optional.empty());
        assertTrue(made.whole().matches("dk_[0-9A-Za-z]{12}_[0-9A-Za-z]{49}"));
        assertFalse(made.toString().contains(made.whole()));
        ApiKey read = world.operator().run(new ReadApiKey(made.whole())).value();
        assertEquals(read, world.operator().run(new ReadApiKey(read.prefix())).value());
        assertFalse(read.hash().contains(made.whole()));
    }

    @Test
    void aKeyWithAnyCharacterChangedIsRefusedByItsChecksum() {
        String key = made(Optional.empty()).whole();
        for (int index = 0; index < key.length(); index++) {
            char other = key.charAt(index) == 'a' ? 'b' : 'a';
            String changed = key.substring(0, index) + other + key.substring(index + 1);
            assertEquals(Optional.empty(), KeyText.parse(changed), changed);
        }
        assertEquals(Kind.UNAUTHENTICATED, refused(() -> identified(key.substring(1))));
    }

    @Test
    void aKeyOpensNothingOnceItIsInactiveExpiredOrRemoved() {
        CreateApiKey.Made made = made(Optional.of(world.clock.instant().plusSeconds(60)));
        identified(made.whole());
        world.clock.pass(Duration.ofSeconds(60));
        assertEquals(Kind.UNAUTHENTICATED, refused(() -> identified(made.whole())));
        world.operator().run(new ChangeApiKey(made.key().prefix(), Change.keep(), Change.clear(), Expected.ANY));
        identified(made.whole());
        world.operator().run(new ChangeApiKey(made.key().prefix(), Change.set(false), Change.keep(), Expected.ANY));
        assertEquals(Kind.UNAUTHENTICATED, refused(() -> identified(made.whole())));
        world.operator().run(new RemoveApiKey(made.key().prefix()));
        assertEquals(
                Kind.NOT_FOUND,
                refused(() -> world.operator().run(new ReadApiKey(made.key().prefix()))));
    }

    @Test
    void itsLastUseIsKnownToTheMinute() {
        CreateApiKey.Made made = made(Optional.empty());
        Instant first = world.clock.instant();
        identified(made.whole());
        world.clock.pass(Duration.ofSeconds(59));
        identified(made.whole());
        assertEquals(Optional.of(first), lastUse(made));
        world.clock.pass(Duration.ofSeconds(1));
        identified(made.whole());
        assertEquals(Optional.of(first.plusSeconds(60)), lastUse(made));
    }

    private Optional<Instant> lastUse(CreateApiKey.Made made) {
        return world.operator().run(new ReadApiKey(made.key().prefix())).value().lastUsedAt();
    }

    @Test
    void aKeyForAnInboxNamesRolesOnItAlone() {
        world.operator().run(new CreateRole("uploader", Set.of(Permission.UPLOAD)));
        var unplaced = new WantedAssignment("uploader", Optional.empty(), Optional.empty());
        var elsewhere = new WantedAssignment(
                "uploader", Optional.of(world.installed.inbox("invoice").value()), Optional.empty());
        ApiKey key = world.operator()
                .run(new CreateApiKey(Optional.of(world.inbox()), "admin", List.of(unplaced), true, Optional.empty()))
                .key();
        assertEquals(Optional.of(world.inbox()), key.roles().get(0).target().inbox());
        assertEquals(
                List.of(key),
                world.operator().run(new ListInboxApiKeys(world.inbox(), Optional.empty())).stream()
                        .map(stored -> stored.value())
                        .toList());
        assertEquals(
                Kind.NOT_FOUND,
                refused(() -> world.operator()
                        .run(new CreateApiKey(
                                Optional.of(world.inbox()), "admin", List.of(elsewhere), true, Optional.empty()))));
    }
}
