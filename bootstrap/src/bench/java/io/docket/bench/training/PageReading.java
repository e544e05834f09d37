package io.docket.bench.training;

import io.docket.domain.document.ReadPage;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** Reads the pages of a file of the corpus. */
@FunctionalInterface
interface PageReading {
    List<ReadPage> pages(Path file, String name) throws IOException;
}
