package io.docket.application.document;

import io.docket.domain.document.ElectronicInvoice;
import io.docket.domain.document.MediaType;
import io.docket.domain.document.StoredFile;
import java.nio.file.Path;
import java.util.Optional;

/**
 * One of the files that a file was taken apart into, at a depth counted from 0, which only the first has: what is known of it, what its
 * pages are read from, and in a sentence why it has none where it should.
 *
 * @param content empty where the file has no bytes of its own
 * @param leaf whether it holds no other files
 */
public record UnpackedFile(
        String filename,
        Optional<MediaType> mediaType,
        Optional<StoredFile> content,
        int depth,
        boolean leaf,
        boolean embedded,
        Optional<Pages> pages,
        Optional<String> problem) {
    /** What pages are read from: the file itself or one that was made of it, how many there are, and the electronic invoice in it. */
    public record Pages(Path file, MediaType type, int count, Optional<ElectronicInvoice> invoice) {
        /** The pages of a file that can be opened; UnreadableFile when it cannot. */
        public static Pages of(DocumentReader reader, Path file, MediaType type) {
            try (DocumentReader.OpenFile open = reader.open(file, type)) {
                return new Pages(file, type, open.pageCount(), open.electronicInvoice());
            }
        }
    }

    /** A file that is read as it is. */
    static UnpackedFile whole(DocumentReader reader, Path file, MediaType type, String filename) {
        return new UnpackedFile(
                filename,
                Optional.of(type),
                Optional.empty(),
                0,
                true,
                false,
                Optional.of(Pages.of(reader, file, type)),
                Optional.empty());
    }
}
