package io.docket.persistence.files;

import io.docket.application.document.FileStore.Written;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;

/** Where files lie while they are written; each is locked by its writer, which tells it from what a crash left over. */
final class Incoming {
    private static final int BUFFER = 64 * 1024;

    private final Path folder;

    Incoming(Path folder) {
        this.folder = folder;
    }

    /** A new file, which only the owner of the process can read. */
    Part newPart(String name) throws IOException {
        return new Part(Files.createTempFile(folder, name + "-", ".part"));
    }

    void removeLeftovers() throws IOException {
        for (Path path : parts()) {
            if (isLeftOver(path)) {
                Files.deleteIfExists(path);
            }
        }
    }

    private List<Path> parts() throws IOException {
        try (Stream<Path> paths = Files.list(folder)) {
            return paths.filter(path -> path.toString().endsWith(".part")).toList();
        }
    }

    private static boolean isLeftOver(Path path) throws IOException {
        try (FileChannel channel = FileChannel.open(path, StandardOpenOption.WRITE);
                FileLock lock = channel.tryLock()) {
            return lock != null;
        } catch (OverlappingFileLockException ours) {
            return false;
        }
    }

    /** A file that is being written; closing removes it unless it was moved away. */
    static final class Part implements AutoCloseable {
        private final Path path;
        private final FileChannel channel;

        private Part(Path path) throws IOException {
            this.path = path;
            this.channel = FileChannel.open(path, StandardOpenOption.WRITE);
            channel.lock();
        }

        Path path() {
            return path;
        }

        /** Copies a stream, and answers once all of it is on the medium. */
        Written fill(InputStream content) throws IOException {
            MessageDigest digest = sha256();
            byte[] buffer = new byte[BUFFER];
            long size = 0;
            for (int read = content.read(buffer); read >= 0; read = content.read(buffer)) {
                digest.update(buffer, 0, read);
                write(ByteBuffer.wrap(buffer, 0, read));
                size += read;
            }
            channel.force(true);
            return new Written(HexFormat.of().formatHex(digest.digest()), size);
        }

        private void write(ByteBuffer bytes) throws IOException {
            while (bytes.hasRemaining()) {
                channel.write(bytes);
            }
        }

        @Override
        public void close() throws IOException {
            try (channel) {
                Files.deleteIfExists(path);
            }
        }

        private static MessageDigest sha256() {
            try {
                return MessageDigest.getInstance("SHA-256");
            } catch (NoSuchAlgorithmException impossible) {
                throw new IllegalStateException(impossible);
            }
        }
    }
}
