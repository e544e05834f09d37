package io.docket.bootstrap.testing;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.HashSet;
import java.util.Set;

/** The documents that files in a data folder are of; a server may remove some meanwhile. */
public final class StoredFiles {
    private StoredFiles() {}

    public static Set<String> in(Path data) throws IOException {
        var names = new HashSet<String>();
        Files.walkFileTree(data.resolve("files"), new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
                names.add(document(file));
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFileFailed(Path gone, IOException why) {
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult postVisitDirectory(Path folder, IOException why) {
                return FileVisitResult.CONTINUE;
            }
        });
        return names;
    }

    /** Parts lie in a folder that has their document's name. */
    private static String document(Path file) {
        Path folder = file.getParent().getFileName();
        return folder.toString().endsWith(".parts")
                ? folder.toString().replace(".parts", "")
                : file.getFileName().toString();
    }
}
