package io.docket.application.document;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.docket.application.kernel.Caller;
import io.docket.application.testing.World;
import io.docket.domain.kernel.DocumentId;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class RemoveStrayFilesTest {
    private final World world = new World();

    @AfterEach
    void close() {
        world.close();
    }

    private int remove() {
        return world.docket.as(Caller.system()).run(new RemoveStrayFiles());
    }

    @Test
    void fileWithoutADocumentIsRemovedAfterADayAndNoOther() throws IOException {
        var stray = new DocumentId(world.ids.next());
        world.files.write(world.tenant(), stray, new ByteArrayInputStream(new byte[] {1}));
        DocumentId kept = world.upload("MY SHOP");
        assertEquals(0, remove());
        world.clock.pass(Duration.ofHours(25));
        assertEquals(1, remove());
        assertThrows(IOException.class, () -> world.files.fetch(world.tenant(), stray));
        assertDoesNotThrow(() -> world.files.fetch(world.tenant(), kept).close());
    }

    @Test
    void whatACrashLeftHalfUnpackedIsRemovedAndWhatIsInUseIsNot() throws IOException {
        Path left = Files.createTempDirectory("docket-unpacked-");
        Files.createFile(left.resolve("lock"));
        Files.createFile(left.resolve("1"));
        Path notOurs = Files.createTempFile("docket-unpacked-", "");
        try (var used = ScratchFolder.open()) {
            for (Path folder : List.of(left, notOurs, used.path())) {
                Files.setLastModifiedTime(folder, FileTime.from(Instant.EPOCH));
            }
            remove();
            assertFalse(Files.exists(left));
            assertTrue(Files.exists(notOurs));
            assertTrue(Files.exists(used.path()));
        } finally {
            Files.delete(notOurs);
        }
    }
}
