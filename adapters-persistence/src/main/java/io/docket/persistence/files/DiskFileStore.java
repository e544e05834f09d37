package io.docket.persistence.files;

import io.docket.application.document.FileStore;
import io.docket.domain.kernel.DocumentId;
import io.docket.domain.kernel.Id;
import io.docket.domain.kernel.TenantId;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

/** Files below a folder, which several nodes may share. */
public final class DiskFileStore implements FileStore {
    /** Of an identifier, the part that stays the same for three days: what is made in them shares a folder. */
    private static final int PERIOD = 5;

    private final Path root;
    private final Incoming incoming;
    private final Map<TenantId, Path> lasting = new ConcurrentHashMap<>();

    private DiskFileStore(Path root, Incoming incoming) {
        this.root = root;
        this.incoming = incoming;
    }

    /** Opens a folder, which is made when it is missing, and removes what a crash left half written in it. */
    public static DiskFileStore at(Path folder) throws IOException {
        Path root = Files.createDirectories(folder.toAbsolutePath());
        var incoming = new Incoming(Files.createDirectories(root.resolve("incoming")));
        incoming.removeLeftovers();
        return new DiskFileStore(root, incoming);
    }

    @Override
    public Written write(TenantId tenant, DocumentId document, InputStream content) throws IOException {
        try (var part = incoming.newPart(document.value())) {
            Written written = part.fill(content);
            Path file = file(tenant, document);
            makeFolder(tenant, file.getParent());
            Files.move(part.path(), file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
            Directories.sync(file.getParent());
            return written;
        }
    }

    /**
     * Makes a folder whose own name is on the medium. One that is there already may have been made a moment ago by
     * somebody who has not come so far, so only what this process brought there itself is trusted.
     */
    private void makeFolder(TenantId tenant, Path folder) throws IOException {
        if (!folder.equals(lasting.get(tenant))) {
            Files.createDirectories(folder);
            Directories.sync(folder.getParent());
            Directories.sync(root);
            lasting.put(tenant, folder);
        }
    }

    @Override
    public LocalFile fetch(TenantId tenant, DocumentId document) throws IOException {
        Path file = file(tenant, document);
        if (!Files.exists(file)) {
            throw new NoSuchFileException("file of document " + document);
        }
        return new Stored(file);
    }

    @Override
    public void delete(TenantId tenant, DocumentId document) throws IOException {
        Path file = file(tenant, document);
        if (Files.deleteIfExists(file)) {
            Directories.sync(file.getParent());
        }
    }

    @Override
    public List<DocumentId> writtenBefore(TenantId tenant, Instant instant) throws IOException {
        Path folder = root.resolve(tenant.value());
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        var older = new ArrayList<DocumentId>();
        try (DirectoryStream<Path> periods = Files.newDirectoryStream(folder)) {
            for (Path period : periods) {
                addOlder(older, period, instant);
            }
        }
        return older;
    }

    @Override
    public List<TenantId> tenants() throws IOException {
        try (Stream<Path> folders = Files.list(root)) {
            return folders.map(folder -> folder.getFileName().toString())
                    .filter(name -> Id.FORM.matcher(name).matches())
                    .map(TenantId::new)
                    .toList();
        }
    }

    @Override
    public int removeSome(TenantId tenant, int most) throws IOException {
        Path folder = root.resolve(tenant.value());
        if (!Files.isDirectory(folder)) {
            return 0;
        }
        int removed = 0;
        for (Path period : content(folder, Integer.MAX_VALUE)) {
            for (Path file : content(period, most - removed)) {
                Files.deleteIfExists(file);
                removed++;
            }
            Directories.sync(period);
            if (removed == most) {
                return removed;
            }
            Files.deleteIfExists(period);
        }
        if (removed == 0) {
            lasting.remove(tenant);
            Files.deleteIfExists(folder);
            Directories.sync(root);
        }
        return removed;
    }

    private static List<Path> content(Path folder, int most) throws IOException {
        try (Stream<Path> paths = Files.list(folder)) {
            return paths.limit(most).toList();
        }
    }

    private static void addOlder(List<DocumentId> older, Path period, Instant instant) throws IOException {
        try (DirectoryStream<Path> files = Files.newDirectoryStream(period)) {
            for (Path file : files) {
                if (modifiedBefore(file, instant)) {
                    older.add(new DocumentId(file.getFileName().toString()));
                }
            }
        }
    }

    private static boolean modifiedBefore(Path file, Instant instant) throws IOException {
        try {
            return Files.getLastModifiedTime(file).toInstant().isBefore(instant);
        } catch (NoSuchFileException removedMeanwhile) {
            return false;
        }
    }

    /** Writes and removes a file, as an upload would. */
    @Override
    public void check() throws IOException {
        try (var part = incoming.newPart("check")) {
            part.fill(InputStream.nullInputStream());
        }
    }

    private Path file(TenantId tenant, DocumentId document) {
        String name = document.value();
        return root.resolve(tenant.value()).resolve(name.substring(0, PERIOD)).resolve(name);
    }

    private record Stored(Path path) implements LocalFile {
        /** The file is the stored one itself. */
        @Override
        public void close() {}
    }
}
