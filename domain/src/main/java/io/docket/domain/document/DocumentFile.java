package io.docket.domain.document;

import io.docket.domain.kernel.InvalidValue;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * One file of a document: the one that it came as, or one within that (a mail's attachment, a file of an archive), at a
 * depth counted from 0. Its pages are some of the document's, from {@code page} on; a file that holds others has those of
 * all in it. What is not known of a file that could not be read is empty, and {@code problem} says in a sentence why.
 */
public record DocumentFile(
        String filename,
        Optional<MediaType> mediaType,
        Optional<StoredFile> content,
        int depth,
        boolean leaf,
        boolean embedded,
        int page,
        int pageCount,
        Optional<FilePart> part,
        Optional<String> problem) {
    private static final int LONGEST_NAME = 400;

    public DocumentFile {
        InvalidValue.unlessText("filename", filename, LONGEST_NAME);
        if (depth < 0) {
            throw new InvalidValue("depth", "must not be negative");
        }
        if (page < 0 || pageCount < 0) {
            throw new InvalidValue("page", "and page_count must not be negative");
        }
        if (leaf && pageCount > 0 && part.isEmpty()) {
            throw new InvalidValue("part", "of a file with pages must be known");
        }
    }

    /** A file that is read as it is. */
    static DocumentFile whole(String filename, MediaType type, StoredFile content, int pageCount) {
        return new DocumentFile(
                filename,
                Optional.of(type),
                Optional.of(content),
                0,
                true,
                false,
                0,
                pageCount,
                Optional.of(new FilePart(FilePart.OWN, type)),
                Optional.empty());
    }

    /** The pages on which the files begin that pages are read from. */
    public static Set<Integer> beginnings(List<DocumentFile> files) {
        return files.stream()
                .filter(file -> file.leaf && file.pageCount > 0)
                .map(DocumentFile::page)
                .collect(Collectors.toUnmodifiableSet());
    }

    /** Whether it is one of the files that pages are read from, and has this page. */
    boolean hasPage(int number) {
        return leaf && number >= page && number < page + pageCount;
    }
}
