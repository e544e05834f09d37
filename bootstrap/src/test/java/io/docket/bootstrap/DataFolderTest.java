package io.docket.bootstrap;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DataFolderTest {
    @TempDir
    private Path temporary;

    @Test
    void isMadeWithAllThatLiesAboveIt() {
        DataFolder folder = DataFolder.at(temporary.resolve("a/b"));
        assertTrue(Files.isDirectory(folder.path()));
    }

    @Test
    void aFileInItsPlaceIsRefusedByASentence() throws IOException {
        Path file = Files.createFile(temporary.resolve("taken"));
        String message = assertThrows(WrongConfiguration.class, () -> DataFolder.at(file))
                .getMessage();
        assertTrue(message.startsWith("docket.data cannot be made at " + file), message);
    }

    @Test
    void whatIsMadeOnceIsReadLater() {
        Path file = DataFolder.at(temporary).secret();
        assertEquals(Optional.empty(), DataFolder.read(file));
        assertEquals("first", DataFolder.readOrMake(file, () -> "first"));
        assertEquals("first", DataFolder.readOrMake(file, () -> "second"));
    }

    @Test
    void onlyTheOwnerMayReadWhatIsMade() throws IOException {
        Path file = DataFolder.at(temporary).firstPassword();
        DataFolder.readOrMake(file, () -> "a password");
        assertEquals("rw-------", PosixFilePermissions.toString(Files.getPosixFilePermissions(file)));
    }
}
