package io.docket.application.document;

import static io.docket.application.kernel.Requirement.anyOf;

import io.docket.application.kernel.Access;
import io.docket.application.kernel.LongCommand;
import io.docket.application.kernel.LongHandler;
import io.docket.application.kernel.Requirement;
import io.docket.application.kernel.Transactions;
import io.docket.domain.access.Permission;
import io.docket.domain.document.Document;
import io.docket.domain.kernel.DocumentId;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;

/** Answers the file as it was uploaded, byte by byte; not found once the document is archived. */
public record ReadOriginalFile(DocumentId id) implements LongCommand<FileContent> {
    @Override
    public Requirement requires() {
        return anyOf(Permission.REVIEW).on(id);
    }

    static final class Handler implements LongHandler<ReadOriginalFile, FileContent> {
        private final SourceFiles files;

        Handler(SourceFiles files) {
            this.files = files;
        }

        @Override
        public FileContent handle(ReadOriginalFile command, Access access, Transactions transactions) {
            Document document =
                    transactions.read(store -> new ReadSoFar(store.in(access.tenant())).document(command.id()));
            FileStore.LocalFile local = files.fetch(access.tenant(), document);
            return new FileContent(
                    document.originalFilename(),
                    document.mediaType().mime(),
                    document.file().sha256(),
                    new Original(local));
        }
    }

    private record Original(FileStore.LocalFile local) implements FileContent.Body {
        @Override
        public void writeTo(OutputStream out) throws IOException {
            Files.copy(local.path(), out);
        }

        @Override
        public void close() {
            local.close();
        }
    }
}
