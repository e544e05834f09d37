package io.docket.application.document.export;

import io.docket.domain.document.ReadPage;
import java.io.IOException;

/** Writes pages in one of the formats, one after the other; what was written is whole once it was ended. */
public interface PagesWriter {
    void page(ReadPage page) throws IOException;

    void end() throws IOException;
}
