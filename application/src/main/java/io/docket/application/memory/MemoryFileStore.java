package io.docket.application.memory;

import io.docket.application.document.FileStore;
import io.docket.domain.kernel.DocumentId;
import io.docket.domain.kernel.TenantId;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.concurrent.ConcurrentHashMap;

/** Files as bytes in memory; a local copy lies in the temporary folder for as long as it is used. */
public final class MemoryFileStore implements FileStore {
    private final ConcurrentHashMap<Owned<String>, byte[]> files = new ConcurrentHashMap<>();

    @Override
    public Written write(TenantId tenant, DocumentId document, InputStream content) throws IOException {
        byte[] bytes = content.readAllBytes();
        files.put(new Owned<>(tenant, document.value()), bytes);
        return new Written(HexFormat.of().formatHex(sha256().digest(bytes)), bytes.length);
    }

    @Override
    public LocalFile fetch(TenantId tenant, DocumentId document) throws IOException {
        byte[] bytes = files.get(new Owned<>(tenant, document.value()));
        if (bytes == null) {
            throw new NoSuchFileException("file of document " + document);
        }
        return new Copy(Files.write(Files.createTempFile("docket", ".file"), bytes));
    }

    @Override
    public void delete(TenantId tenant, DocumentId document) {
        files.remove(new Owned<>(tenant, document.value()));
    }

    @Override
    public void check() {}

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private record Copy(Path path) implements LocalFile {
        @Override
        public void close() {
            try {
                Files.deleteIfExists(path);
            } catch (IOException failure) {
                throw new UncheckedIOException(failure);
            }
        }
    }
}
