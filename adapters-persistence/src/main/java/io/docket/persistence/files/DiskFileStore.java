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
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** Files below a folder, which several nodes may share. */
public final class DiskFileStore implements FileStore {
    private static final String ORIGINAL = "original";

    private final Path root;
    private final Incoming incoming;

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
            place(part.path(), folder(tenant, document));
            return written;
        }
    }

    private void place(Path part, Path folder) throws IOException {
        Path ofTenant = folder.getParent();
        boolean newTenant = !Files.isDirectory(ofTenant);
        Files.createDirectories(folder);
        Files.move(part, folder.resolve(ORIGINAL), StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        Directories.sync(folder);
        Directories.sync(ofTenant);
        if (newTenant) {
            Directories.sync(root);
        }
    }

    @Override
    public LocalFile fetch(TenantId tenant, DocumentId document) throws IOException {
        Path file = folder(tenant, document).resolve(ORIGINAL);
        if (!Files.exists(file)) {
            throw new NoSuchFileException("file of document " + document);
        }
        return new Stored(file);
    }

    @Override
    public void delete(TenantId tenant, DocumentId document) throws IOException {
        Path folder = folder(tenant, document);
        if (!Files.isDirectory(folder)) {
            return;
        }
        for (Path path : deepestFirst(folder)) {
            Files.deleteIfExists(path);
        }
        Directories.sync(folder.getParent());
    }

    private static List<Path> deepestFirst(Path folder) throws IOException {
        try (Stream<Path> paths = Files.walk(folder)) {
            return paths.sorted(Comparator.reverseOrder()).toList();
        }
    }

    /** A document's folder is as old as the file in it; one without its file was left over by a crash, and counts too. */
    @Override
    public List<DocumentId> writtenBefore(TenantId tenant, Instant instant) throws IOException {
        Path folder = root.resolve(tenant.value());
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        var older = new ArrayList<DocumentId>();
        try (DirectoryStream<Path> documents = Files.newDirectoryStream(folder)) {
            for (Path document : documents) {
                if (modifiedBefore(document, instant)) {
                    older.add(new DocumentId(document.getFileName().toString()));
                }
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
        List<DocumentId> some = documents(folder, most);
        for (DocumentId document : some) {
            delete(tenant, document);
        }
        if (some.isEmpty()) {
            Files.deleteIfExists(folder);
            Directories.sync(root);
        }
        return some.size();
    }

    private static List<DocumentId> documents(Path folder, int most) throws IOException {
        try (Stream<Path> documents = Files.list(folder)) {
            return documents
                    .limit(most)
                    .map(document -> new DocumentId(document.getFileName().toString()))
                    .toList();
        }
    }

    private static boolean modifiedBefore(Path folder, Instant instant) throws IOException {
        try {
            return Files.getLastModifiedTime(folder).toInstant().isBefore(instant);
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

    private Path folder(TenantId tenant, DocumentId document) {
        return root.resolve(tenant.value()).resolve(document.value());
    }

    private record Stored(Path path) implements LocalFile {
        /** The file is the stored one itself. */
        @Override
        public void close() {}
    }
}
