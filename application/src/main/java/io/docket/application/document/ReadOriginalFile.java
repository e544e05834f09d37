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
import java.io.EOFException;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.channels.WritableByteChannel;

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
                    new Original(local, document.file().size()));
        }
    }

    private record Original(FileStore.LocalFile local, long length) implements FileContent.Sized {
        @Override
        public void writeTo(OutputStream out, long first, long count) throws IOException {
            WritableByteChannel target = Channels.newChannel(out);
            try (FileChannel file = FileChannel.open(local.path())) {
                for (long done = 0; done < count; ) {
                    long written = file.transferTo(first + done, count - done, target);
                    if (written <= 0) {
                        throw new EOFException("the stored file is shorter than it was");
                    }
                    done += written;
                }
            }
        }

        @Override
        public void close() {
            local.close();
        }
    }
}
