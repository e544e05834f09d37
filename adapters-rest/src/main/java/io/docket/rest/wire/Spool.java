package io.docket.rest.wire;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/**
 * The folder where files of forms wait until the whole form has come. They lose their names as soon as they are made, so
 * that the system takes them back when they are closed and when the process ends, however it ends.
 */
public final class Spool {
    private final Path folder;

    private Spool(Path folder) {
        this.folder = folder;
    }

    /** A folder that several servers may share; it is made when it is missing. */
    public static Spool at(Path folder) throws IOException {
        return new Spool(Files.createDirectories(folder));
    }

    /** A new file, which nobody else can read. */
    FileChannel file() throws IOException {
        Path path = Files.createTempFile(folder, "upload-", ".part");
        try {
            return FileChannel.open(
                    path, StandardOpenOption.READ, StandardOpenOption.WRITE, StandardOpenOption.DELETE_ON_CLOSE);
        } catch (IOException failure) {
            Files.delete(path);
            throw failure;
        }
    }
}
