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
    private static final int OWN = 0;

    private final ConcurrentHashMap<Key, Kept> files = new ConcurrentHashMap<>();
    private final InstantSource clock;

    private record Key(TenantId tenant, DocumentId document, int part) {}

    private record Kept(byte[] bytes, Instant writtenAt) {}

    public MemoryFileStore() {
        this(InstantSource.system());
    }

    public MemoryFileStore(InstantSource clock) {
        this.clock = clock;
    }

    @Override
    public Written write(TenantId tenant, DocumentId document, InputStream content) throws IOException {
        return writePart(tenant, document, OWN, content);
    }

    @Override
    public LocalFile fetch(TenantId tenant, DocumentId document) throws IOException {
        return fetchPart(tenant, document, OWN);
    }

    @Override
    public Written writePart(TenantId tenant, DocumentId document, int number, InputStream content) throws IOException {
        byte[] bytes = content.readAllBytes();
        files.put(new Key(tenant, document, number), new Kept(bytes, clock.instant()));
        return new Written(HexFormat.of().formatHex(sha256().digest(bytes)), bytes.length);
    }

    @Override
    public LocalFile fetchPart(TenantId tenant, DocumentId document, int number) throws IOException {
        Kept kept = files.get(new Key(tenant, document, number));
        if (kept == null) {
            throw new NoSuchFileException("file of document " + document);
        }
        return new Copy(Files.write(Files.createTempFile("docket", ".file"), kept.bytes()));
    }

    @Override
    public void delete(TenantId tenant, DocumentId document) {
        files.keySet()
                .removeIf(
                        file -> file.tenant().equals(tenant) && file.document().equals(document));
    }

    @Override
    public List<DocumentId> writtenBefore(TenantId tenant, Instant instant) {
        return files.entrySet().stream()
                .filter(file -> file.getKey().tenant().equals(tenant))
                .filter(file -> file.getValue().writtenAt().isBefore(instant))
                .map(file -> file.getKey().document())
                .distinct()
                .toList();
    }

    @Override
    public List<TenantId> tenants() {
        return files.keySet().stream().map(Key::tenant).distinct().toList();
    }

    @Override
    public int removeSome(TenantId tenant, int most) {
        List<Key> some = files.keySet().stream()
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
