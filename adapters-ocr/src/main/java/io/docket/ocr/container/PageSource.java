package io.docket.ocr.container;

import io.docket.application.document.UnpackedFile;
import io.docket.domain.document.MediaType;
import java.nio.file.Path;

/** Finds the pages of a file that holds no others; those that have none of their own are made. */
@FunctionalInterface
public interface PageSource {
    /**
     * {@code made} is the name of a file that may be made for this; UnreadableFile when there are no pages. {@code checkpoint} is run
     * again and again meanwhile, and what it throws ends the work.
     */
    UnpackedFile.Pages pages(Path file, MediaType type, Path made, Runnable checkpoint);
}
