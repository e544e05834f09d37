package io.docket.rest.wire;

import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** A file that came in a form: small ones wait in memory, larger ones in a temporary file that goes with their content. */
public final class FormFile implements AutoCloseable {
    private static final int MOST_IN_MEMORY = 256 << 10;

    private final Optional<String> filename;
    private final byte[] start;
    private final Optional<Path> spooled;

    private FormFile(Optional<String> filename, byte[] start, Optional<Path> spooled) {
        this.filename = filename;
        this.start = start;
        this.spooled = spooled;
    }

    static FormFile spool(Optional<String> filename, InputStream content) throws IOException {
        byte[] start = content.readNBytes(MOST_IN_MEMORY);
        if (start.length < MOST_IN_MEMORY) {
            return new FormFile(filename, start, Optional.empty());
        }
        Path path = Files.createTempFile("docket-upload-", ".part");
        boolean complete = false;
        try (OutputStream out = Files.newOutputStream(path)) {
            out.write(start);
            content.transferTo(out);
            complete = true;
        } finally {
            if (!complete) {
                Files.delete(path);
            }
        }
        return new FormFile(filename, new byte[0], Optional.of(path));
    }

    public Optional<String> filename() {
        return filename;
    }

    /** The content, to be read once and closed: that removes the temporary file. */
    public InputStream content() {
        if (spooled.isEmpty()) {
            return new ByteArrayInputStream(start);
        }
        try {
            return new FilterInputStream(new BufferedInputStream(Files.newInputStream(spooled.get()))) {
                @Override
                public void close() throws IOException {
                    super.close();
                    FormFile.this.close();
                }
            };
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    @Override
    public void close() {
        try {
            if (spooled.isPresent()) {
                Files.deleteIfExists(spooled.get());
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
