package io.docket.ocr.container;

import java.io.IOException;
import java.nio.file.Path;

/** A kind of file that holds others. */
interface Container {
    /** Hands over what the file holds; UnreadableFile when it is damaged as a whole. */
    void open(Path file, Inside inside) throws IOException;
}
