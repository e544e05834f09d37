package io.docket.persistence.files;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.FileSystems;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/** Brings the names in a directory to the medium. */
final class Directories {
    private static final boolean SYNCED =
            FileSystems.getDefault().supportedFileAttributeViews().contains("posix");

    private Directories() {}

    /** Elsewhere than on POSIX a directory cannot be opened; there the file system itself keeps names safe. */
    static void sync(Path directory) throws IOException {
        if (SYNCED) {
            try (FileChannel channel = FileChannel.open(directory, StandardOpenOption.READ)) {
                channel.force(true);
            }
        }
    }
}
