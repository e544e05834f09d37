package io.docket.ocr.container;

import io.docket.domain.document.StoredFile;
import io.docket.ocr.scratch.ScratchOutput;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Optional;
import java.util.function.LongSupplier;

/** Writes what is unpacked of one upload into numbered files, as long as that is not too much. */
final class Budget {
    private static final int BUFFER = 64 * 1024;

    private final ContainerLimits limits;
    private final long plausible;
    private final Path folder;
    private final LongSupplier clock;
    private final long end;
    private int files;
    private int made;
    private long bytes;

    /** {@code clock} tells nanoseconds since some moment. */
    Budget(ContainerLimits limits, long uploadSize, Path folder, LongSupplier clock) {
        this.limits = limits;
        this.plausible = limits.plausible(uploadSize);
        this.folder = folder;
        this.clock = clock;
        this.end = clock.getAsLong() + limits.longest().toNanos();
    }

    ContainerLimits limits() {
        return limits;
    }

    /** Whether so much time has passed that nothing more is begun. */
    boolean isLate() {
        return clock.getAsLong() - end > 0;
    }

    /** Counts a file, whether or not it can be read. */
    void countFile() {
        files++;
        if (files > limits.files()) {
            throw new LimitExceeded(
                    "The file holds more than " + limits.files() + " files; send them in smaller ones.");
        }
    }

    /** A name that nothing has yet. */
    Path newFile() {
        made++;
        return folder.resolve(Integer.toString(made));
    }

    /** Unpacked content: where it lies, and what it is unless it is empty. */
    record Unpacked(Path file, Optional<StoredFile> content) {}

    /** Copies a stream, counting its bytes; IOException when the stream cannot be read, ScratchFailure when the disk is full. */
    Unpacked unpack(InputStream content) throws IOException {
        Path file = newFile();
        MessageDigest digest = sha256();
        byte[] buffer = new byte[BUFFER];
        long size = 0;
        try (var out = ScratchOutput.to(file)) {
            for (int read = content.read(buffer); read >= 0; read = content.read(buffer)) {
                count(read);
                size += read;
                digest.update(buffer, 0, read);
                out.write(buffer, 0, read);
            }
        }
        String hash = HexFormat.of().formatHex(digest.digest());
        return new Unpacked(file, size == 0 ? Optional.empty() : Optional.of(new StoredFile(hash, size)));
    }

    private void count(int read) {
        bytes += read;
        if (bytes > limits.bytes()) {
            throw new LimitExceeded("What the file holds is larger than " + (limits.bytes() >> 20) + " MiB unpacked.");
        }
        if (bytes > plausible) {
            throw new LimitExceeded(
                    "The file unpacks to more than " + limits.ratio() + " times its size, as no documents do.");
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
