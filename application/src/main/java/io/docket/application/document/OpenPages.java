package io.docket.application.document;

import io.docket.domain.document.Document;
import io.docket.domain.document.DocumentFile;
import io.docket.domain.document.FilePart;
import io.docket.domain.document.ReadPage;
import io.docket.domain.kernel.TenantId;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.NoSuchFileException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The pages of a document, from its file and its parts. Each of these is opened when a page of it is asked for, and closed when many others
 * were used since. Safe for use by several threads.
 */
public final class OpenPages implements AutoCloseable {
    private static final int MOST_IDLE = 4;

    private final FileStore files;
    private final DocumentReader reader;
    private final TenantId tenant;
    private final Document document;

    /** The one used last comes last. */
    private final Map<FilePart, OpenPart> open = new LinkedHashMap<>(16, 0.75f, true);

    private boolean closed;

    public OpenPages(FileStore files, DocumentReader reader, TenantId tenant, Document document) {
        this.files = files;
        this.reader = reader;
        this.tenant = tenant;
        this.document = document;
    }

    /** Reads one page, counted from 0 over all files of the document. */
    public ReadPage read(int page) {
        return use(page, (file, within) -> file.read(within).numbered(page));
    }

    /** The image of one page, counted from 0 over all files of the document; see {@link DocumentReader.OpenFile#image}. */
    public byte[] image(int page, int turns, ImageType type) {
        return use(page, (file, within) -> file.image(within, turns, type));
    }

    /** The image of one page as its file holds it; see {@link DocumentReader.OpenFile#scan}. */
    byte[] scan(int page, int turns) {
        return use(page, (file, within) -> file.scan(within, turns));
    }

    private <T> T use(int page, Use<T> use) {
        DocumentFile file = document.fileOf(page);
        OpenPart part = acquire(file.part().orElseThrow());
        try {
            return use.of(part.file, page - file.page());
        } finally {
            release(part);
        }
    }

    private synchronized OpenPart acquire(FilePart number) {
        OpenPart part = open.get(number);
        if (part == null) {
            closeIdle(MOST_IDLE - 1);
            part = new OpenPart(number);
            open.put(number, part);
        }
        part.users++;
        return part;
    }

    private synchronized void release(OpenPart part) {
        part.users--;
        if (closed) {
            closeIdle(0);
        }
    }

    /** Keeps so many that nobody uses just now, those used last. */
    private void closeIdle(int kept) {
        List<Map.Entry<FilePart, OpenPart>> idle = open.entrySet().stream()
                .filter(part -> part.getValue().users == 0)
                .toList();
        for (var part : idle.subList(0, Math.max(0, idle.size() - kept))) {
            open.remove(part.getKey());
            part.getValue().close();
        }
    }

    /** What is in use just now, by a page that took too long, is closed after that. */
    @Override
    public synchronized void close() {
        closed = true;
        closeIdle(0);
    }

    @FunctionalInterface
    private interface Use<T> {
        T of(DocumentReader.OpenFile file, int within);
    }

    private final class OpenPart {
        private final FileStore.LocalFile local;
        private final DocumentReader.OpenFile file;
        private int users;

        OpenPart(FilePart part) {
            this.local = fetch(part);
            try {
                this.file = reader.open(local.path(), part.type());
            } catch (RuntimeException failure) {
                local.close();
                throw failure;
            }
        }

        private FileStore.LocalFile fetch(FilePart part) {
            try {
                return part.isOwn()
                        ? files.fetch(tenant, document.id())
                        : files.fetchPart(tenant, document.id(), part.number());
            } catch (NoSuchFileException gone) {
                throw new UnreadableFile("The file of this document is no longer stored.", gone);
            } catch (IOException failure) {
                throw new UncheckedIOException(failure);
            }
        }

        void close() {
            try (local) {
                file.close();
            }
        }
    }
}
