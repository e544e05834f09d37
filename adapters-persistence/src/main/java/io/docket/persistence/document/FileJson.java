package io.docket.persistence.document;

import io.docket.domain.document.DocumentFile;
import io.docket.domain.document.FilePart;
import io.docket.domain.document.MediaType;
import io.docket.domain.document.StoredFile;
import java.util.Optional;

/** One of the files that a document was taken apart into, as it is stored. */
record FileJson(
        String name,
        Optional<MediaType> type,
        Optional<ContentJson> content,
        int depth,
        boolean leaf,
        boolean embedded,
        int page,
        int pages,
        Optional<PartJson> part,
        Optional<String> problem) {
    record ContentJson(String sha256, long size) {
        static ContentJson of(StoredFile file) {
            return new ContentJson(file.sha256(), file.size());
        }

        StoredFile toDomain() {
            return new StoredFile(sha256, size);
        }
    }

    record PartJson(int number, MediaType type) {
        static PartJson of(FilePart part) {
            return new PartJson(part.number(), part.type());
        }

        FilePart toDomain() {
            return new FilePart(number, type);
        }
    }

    static FileJson of(DocumentFile file) {
        return new FileJson(
                file.filename(),
                file.mediaType(),
                file.content().map(ContentJson::of),
                file.depth(),
                file.leaf(),
                file.embedded(),
                file.page(),
                file.pageCount(),
                file.part().map(PartJson::of),
                file.problem());
    }

    DocumentFile toDomain() {
        return new DocumentFile(
                name,
                type,
                content.map(ContentJson::toDomain),
                depth,
                leaf,
                embedded,
                page,
                pages,
                part.map(PartJson::toDomain),
                problem);
    }
}
