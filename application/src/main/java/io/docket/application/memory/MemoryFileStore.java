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
import java.time.Instant;
import java.time.InstantSource;
import java.util.HexFormat;
import java.util.List;
import java.util.concurrent.ConcurrentHashMap;

/** Files as bytes in memory; a local copy lies in the temporary folder for as long as it is used. */
public final class MemoryFileStore implements FileStore {
    private final ConcurrentHashMap<Owned<String>, Kept> files = new ConcurrentHashMap<>();
    private final InstantSource clock;

    private record Kept(byte[] bytes, Instant writtenAt) {}

    public MemoryFileStore() {
        this(InstantSource.system());
    }

    public MemoryFileStore(InstantSource clock) {
        this.clock = clock;
    }

    @Override
    public Written write(TenantId tenant, DocumentId document, InputStream content) throws IOException {
        byte[] bytes = content.readAllBytes();
        files.put(new Owned<>(tenant, document.value()), new Kept(bytes, clock.instant()));
        return new Written(HexFormat.of().formatHex(sha256().digest(bytes)), bytes.length);
    }

    @Override
    public LocalFile fetch(TenantId tenant, DocumentId document) throws IOException {
        Kept kept = files.get(new Owned<>(tenant, document.value()));
        if (kept == null) {
            throw new NoSuchFileException("file of document " + document);
        }
        return new Copy(Files.write(Files.createTempFile("docket", ".file"), kept.bytes()));
    }

    @Override
    public void delete(TenantId tenant, DocumentId document) {
        files.remove(new Owned<>(tenant, document.value()));
    }

    @Override
    public List<DocumentId> writtenBefore(TenantId tenant, Instant instant) {
        return files.entrySet().stream()
                .filter(file -> file.getKey().tenant().equals(tenant))
                .filter(file -> file.getValue().writtenAt().isBefore(instant))
                .map(file -> new DocumentId(file.getKey().key()))
                .toList();
    }

    @Override
    public List<TenantId> tenants() {
        return files.keySet().stream().map(Owned::tenant).distinct().toList();
    }

    @Override
    public int removeSome(TenantId tenant, int most) {
        List<Owned<String>> some = files.keySet().stream()
                .filter(file -> file.tenant().equals(tenant))
                .limit(most)
                .toList();
        some.forEach(files::remove);
        return some.size();
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
