package io.docket.application.processing;

import io.docket.application.document.UnpackedFile;
import io.docket.domain.document.Document;
import io.docket.domain.document.DocumentFile;
import io.docket.domain.document.FilePart;
import io.docket.domain.document.StoredFile;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** The files of a document with the pages that each has: those of one follow on those of the one before. */
record Contents(List<DocumentFile> files) {
    /** {@code own} is the file that the document came as, which nothing else is said of. */
    static Contents of(List<UnpackedFile> unpacked, StoredFile own, Function<UnpackedFile.Pages, FilePart> storage) {
        var files = new ArrayList<DocumentFile>();
        int page = 0;
        for (int index = 0; index < unpacked.size(); index++) {
            UnpackedFile file = unpacked.get(index);
            Optional<StoredFile> content =
                    file.content().or(() -> Optional.of(own).filter(first -> file.depth() == 0));
            files.add(new DocumentFile(
                    file.filename(),
                    file.mediaType(),
                    content,
                    file.depth(),
                    file.leaf(),
                    file.embedded(),
                    page,
                    pagesWithin(unpacked, index),
                    file.pages().map(storage),
                    file.problem()));
            page += file.pages().map(UnpackedFile.Pages::count).orElse(0);
        }
        return new Contents(files);
    }

    /** Its own, and those of the deeper ones that follow it. */
    private static int pagesWithin(List<UnpackedFile> unpacked, int index) {
        int depth = unpacked.get(index).depth();
        int pages = count(unpacked.get(index));
        for (int next = index + 1; next < unpacked.size() && unpacked.get(next).depth() > depth; next++) {
            pages += count(unpacked.get(next));
        }
        return pages;
    }

    private static int count(UnpackedFile file) {
        return file.pages().map(UnpackedFile.Pages::count).orElse(0);
    }

    Document in(Document document) {
        DocumentFile first = files.get(0);
        boolean asItIs = first.part().filter(FilePart::isOwn).isPresent();
        return asItIs && files.size() == 1 ? document.unpacked(first.pageCount()) : document.unpacked(files);
    }
}
