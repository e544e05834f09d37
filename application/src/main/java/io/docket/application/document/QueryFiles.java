package io.docket.application.document;

import static io.docket.application.kernel.Requirement.anyOf;

import io.docket.application.kernel.Access;
import io.docket.application.kernel.LongCommand;
import io.docket.application.kernel.LongHandler;
import io.docket.application.kernel.Requirement;
import io.docket.application.kernel.Transactions;
import io.docket.domain.access.Permission;
import io.docket.domain.document.Document;
import io.docket.domain.document.PageRange;
import io.docket.domain.kernel.DocumentId;
import io.docket.domain.kernel.TenantId;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.time.InstantSource;
import java.util.List;
import java.util.Locale;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * Answers a zip with one entry for each of up to 1,000 documents, named by its id. Whether each document has what is wanted
 * is found out before the first byte goes out: one that is not read yet is a conflict, files of an archived one are not
 * found. The entries are then made one after the other while they are written, so the zip never lies anywhere whole.
 */
public record QueryFiles(List<DocumentId> documents, DataType type, DocumentWriter writer)
        implements LongCommand<FileContent> {
    private static final PageRange FIRST_PAGE = PageRange.parse("0");

    public QueryFiles {
        documents = DocumentSelection.checked("document_ids", documents);
    }

    @Override
    public Requirement requires() {
        return anyOf(Permission.REVIEW).onEach(documents);
    }

    static final class Handler implements LongHandler<QueryFiles, FileContent> {
        private final SourceFiles files;
        private final InstantSource clock;

        Handler(SourceFiles files, InstantSource clock) {
            this.files = files;
            this.clock = clock;
        }

        @Override
        public FileContent handle(QueryFiles command, Access access, Transactions transactions) {
            transactions.read(store -> {
                var soFar = new ReadSoFar(store.in(access.tenant()));
                command.documents().forEach(id -> check(id, command.type(), soFar));
                return command;
            });
            String name = command.type().name().toLowerCase(Locale.ROOT);
            return new FileContent(
                    name + "s.zip",
                    "application/zip",
                    name + "-" + Integer.toHexString(command.documents().hashCode()),
                    new Archive(command, access.tenant(), transactions));
        }

        private static void check(DocumentId id, DataType type, ReadSoFar soFar) {
            Document document = type.needsText() ? soFar.within(FIRST_PAGE, id) : soFar.document(id);
            if (type.needsFile()) {
                SourceFiles.checkKept(document);
            }
        }

        private final class Archive implements FileContent.Body {
            private final QueryFiles command;
            private final TenantId tenant;
            private final Transactions transactions;

            Archive(QueryFiles command, TenantId tenant, Transactions transactions) {
                this.command = command;
                this.tenant = tenant;
                this.transactions = transactions;
            }

            @Override
            public void writeTo(OutputStream out) throws IOException {
                var zip = new ZipOutputStream(out, StandardCharsets.UTF_8);
                for (DocumentId id : command.documents()) {
                    var document = transactions.read(
                            store -> store.in(tenant).the(Documents.class).find(id));
                    if (document.isPresent()) {
                        Document present = document.get().value();
                        zip.putNextEntry(new ZipEntry(id + command.type().ending(present.originalFilename())));
                        switch (command.type()) {
                            case DOCUMENT ->
                                command.writer().write(document.get().map(found -> found.asOf(clock.instant())), zip);
                            case TEXT -> text(id, zip);
                            case ORIGINAL_FILE -> original(present, zip);
                            case IMAGE -> image(present, zip);
                        }
                        zip.closeEntry();
                    }
                }
                zip.finish();
            }

            private void text(DocumentId id, OutputStream out) throws IOException {
                String text = transactions.read(
                        store -> new ReadSoFar(store.in(tenant)).text(id).text());
                out.write(text.getBytes(StandardCharsets.UTF_8));
            }

            private void original(Document document, OutputStream out) throws IOException {
                try (FileStore.LocalFile local = files.fetch(tenant, document)) {
                    Files.copy(local.path(), out);
                }
            }

            private void image(Document document, OutputStream out) throws IOException {
                var first = transactions.read(
                        store -> store.in(tenant).the(Readings.class).pages(document.id(), 0, 0));
                try (var images = files.images(tenant, document, ImageType.PNG)) {
                    out.write(images.of(first.get(0)));
                }
            }

            /** Everything that an entry is written from is closed with the entry. */
            @Override
            public void close() {}
        }
    }
}
