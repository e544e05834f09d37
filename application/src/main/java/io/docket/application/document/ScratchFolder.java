package io.docket.application.document;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.DirectoryStream;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.Instant;

/**
 * A folder in the system's temporary one, which only the owner of the process can read; closing removes it with all in it. It is locked
 * while it is open, which tells it from what a crash left over.
 */
public record ScratchFolder(Path path, FileChannel lock) implements AutoCloseable {
    private static final Logger LOG = System.getLogger(ScratchFolder.class.getName());
    private static final String NAME = "docket-unpacked-";
    private static final String LOCK = "lock";

    public static ScratchFolder open() {
        try {
            Path path = Files.createTempDirectory(NAME);
            FileChannel lock =
                    FileChannel.open(path.resolve(LOCK), StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
            lock.lock();
            return new ScratchFolder(path, lock);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /**
     * Removes those that no running process holds, unless they are younger than that: looking at the lock of one that this process holds
     * would end the lock. What is somebody else's, or goes meanwhile, hinders no other.
     */
    static void removeLeftovers(Instant before) throws IOException {
        Path temporary = Path.of(System.getProperty("java.io.tmpdir"));
        try (DirectoryStream<Path> folders = Files.newDirectoryStream(temporary, NAME + "*")) {
            for (Path folder : folders) {
                try {
                    if (Files.getLastModifiedTime(folder).toInstant().isBefore(before) && isLeftOver(folder)) {
                        remove(folder);
                    }
                } catch (IOException failure) {
                    LOG.log(Level.DEBUG, "A folder that a crash may have left stays.", failure);
                }
            }
        }
    }

    private static boolean isLeftOver(Path folder) throws IOException {
        try (FileChannel channel = FileChannel.open(folder.resolve(LOCK), StandardOpenOption.WRITE);
                FileLock held = channel.tryLock()) {
            return held != null;
        } catch (OverlappingFileLockException | NoSuchFileException ours) {
            return false;
        }
    }

    @Override
    public void close() {
        try {
            lock.close();
            remove(path);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static void remove(Path folder) throws IOException {
        Files.walkFileTree(folder, new Removal());
    }

    private static final class Removal extends SimpleFileVisitor<Path> {
        @Override
        public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
            Files.deleteIfExists(file);
            return FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult postVisitDirectory(Path folder, IOException failure) throws IOException {
            Files.deleteIfExists(folder);
            return FileVisitResult.CONTINUE;
        }
    }
}
