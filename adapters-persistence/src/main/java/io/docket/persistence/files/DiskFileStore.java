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
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

/** Files below a folder, which several nodes may share. */
public final class DiskFileStore implements FileStore {
    /** Of an identifier, the part that stays the same for three days: what is made in them shares a folder. */
    private static final int PERIOD = 5;

    private static final String PARTS = ".parts";

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
            place(part, file);
            return written;
        }
    }

    @Override
    public Written writePart(TenantId tenant, DocumentId document, int number, InputStream content) throws IOException {
        try (var part = incoming.newPart(document.value())) {
            Written written = part.fill(content);
            Path parts = parts(tenant, document);
            makeFolder(tenant, parts.getParent());
            Files.createDirectories(parts);
            Directories.sync(parts.getParent());
            place(part, parts.resolve(Integer.toString(number)));
            return written;
        }
    }

    private static void place(Incoming.Part part, Path file) throws IOException {
        Files.move(part.path(), file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        Directories.sync(file.getParent());
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
        return stored(file(tenant, document), document);
    }

    @Override
    public LocalFile fetchPart(TenantId tenant, DocumentId document, int number) throws IOException {
        return stored(parts(tenant, document).resolve(Integer.toString(number)), document);
    }

    private static LocalFile stored(Path file, DocumentId document) throws IOException {
        if (!Files.exists(file)) {
            throw new NoSuchFileException("file of document " + document);
        }
        return new Stored(file);
    }

    /** Parts go first: as long as the file is there, what a crash leaves of them is found with it. */
    @Override
    public void delete(TenantId tenant, DocumentId document) throws IOException {
        Path file = file(tenant, document);
        Path parts = parts(tenant, document);
        boolean present = Files.isDirectory(parts);
        if (present) {
            removeFolder(parts, Integer.MAX_VALUE);
        }
        if (Files.deleteIfExists(file) || present) {
            Directories.sync(file.getParent());
        }
    }

    @Override
    public List<DocumentId> writtenBefore(TenantId tenant, Instant instant) throws IOException {
        Path folder = root.resolve(tenant.value());
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        var older = new LinkedHashSet<DocumentId>();
        try (DirectoryStream<Path> periods = Files.newDirectoryStream(folder)) {
            for (Path period : periods) {
                addOlder(older, period, instant);
            }
        }
        return List.copyOf(older);
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
                removed += remove(file, most - removed);
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

    private static int remove(Path file, int most) throws IOException {
        if (Files.isDirectory(file)) {
            return removeFolder(file, most);
        }
        return most > 0 && Files.deleteIfExists(file) ? 1 : 0;
    }

    /** Removes at most so many of the parts in a folder, and the folder once it is empty, which counts as one if it was. */
    private static int removeFolder(Path parts, int most) throws IOException {
        List<Path> files = content(parts, most);
        for (Path file : files) {
            Files.deleteIfExists(file);
        }
        if (content(parts, 1).isEmpty()) {
            Files.deleteIfExists(parts);
        }
        return Math.max(files.size(), Math.min(most, 1));
    }

    private static List<Path> content(Path folder, int most) throws IOException {
        try (Stream<Path> paths = Files.list(folder)) {
            return paths.limit(most).toList();
        }
    }

    private static void addOlder(Set<DocumentId> older, Path period, Instant instant) throws IOException {
        try (DirectoryStream<Path> files = Files.newDirectoryStream(period)) {
            for (Path file : files) {
                if (modifiedBefore(file, instant)) {
                    older.add(document(file));
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

    private Path parts(TenantId tenant, DocumentId document) {
        Path file = file(tenant, document);
        return file.resolveSibling(file.getFileName() + PARTS);
    }

    private static DocumentId document(Path stored) {
        String name = stored.getFileName().toString();
        return new DocumentId(name.endsWith(PARTS) ? name.substring(0, name.length() - PARTS.length()) : name);
    }

    private record Stored(Path path) implements LocalFile {
        /** The file is the stored one itself. */
        @Override
        public void close() {}
    }
}
