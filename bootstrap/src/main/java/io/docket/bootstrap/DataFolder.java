package io.docket.bootstrap;

import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Optional;
import java.util.function.Supplier;

/** The folder that holds all of a node's data: database, files, and the small files that only its owner may read. */
record DataFolder(Path path) {
    /** Makes the folder when it is not there. */
    static DataFolder at(Path path) {
        try {
            Files.createDirectories(path);
        } catch (IOException failure) {
            throw new WrongConfiguration("docket.data cannot be made at " + path + ": " + failure + ".");
        }
        if (!Files.isWritable(path)) {
            throw new WrongConfiguration("docket.data is not writable: " + path + ".");
        }
        return new DataFolder(path);
    }

    Path files() {
        return path.resolve("files");
    }

    /** Where uploads wait until they have come whole. */
    Path uploads() {
        return path.resolve("uploads");
    }

    /** What recognition unpacks for its engines. */
    Path recognition() {
        return path.resolve("recognition");
    }

    Path firstPassword() {
        return path.resolve("first-password");
    }

    /** Where mail goes when there is no server for it. */
    Path mail() {
        return path.resolve("mail");
    }

    Path secret() {
        return path.resolve("secret");
    }

    /** The text in a file of this folder. */
    static Optional<String> read(Path file) {
        try {
            return Files.exists(file) ? Optional.of(Files.readString(file).strip()) : Optional.empty();
        } catch (IOException failure) {
            throw new WrongConfiguration(file + " cannot be read: " + failure + ".");
        }
    }

    /** The text in the file, which is made with that text, for its owner's eyes alone, when it is not there. */
    static String readOrMake(Path file, Supplier<String> text) {
        return read(file).orElseGet(() -> {
            String made = text.get();
            Path unfinished = file.resolveSibling(file.getFileName() + ".new");
            try {
                Files.deleteIfExists(unfinished);
                Files.createFile(unfinished, ownerOnly());
                Files.writeString(unfinished, made + "\n", StandardOpenOption.SYNC);
                Files.move(unfinished, file, StandardCopyOption.ATOMIC_MOVE);
                return made;
            } catch (IOException failure) {
                throw new WrongConfiguration(file + " cannot be written: " + failure + ".");
            }
        });
    }

    private static FileAttribute<?>[] ownerOnly() {
        boolean posix = FileSystems.getDefault().supportedFileAttributeViews().contains("posix");
        return posix
                ? new FileAttribute<?>[] {
                    PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"))
                }
                : new FileAttribute<?>[] {};
    }
}
