package io.docket.ocr.type;

import java.io.IOException;
import java.nio.file.Path;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;

/** Whether one of Microsoft's compound files is a message of Outlook's. */
final class OutlookCheck {
    private static final String PROPERTIES = "__properties_version1.0";

    private OutlookCheck() {}

    /** IOException when it is no compound file that can be opened. */
    static boolean isMessage(Path file) throws IOException {
        try (var compound = new POIFSFileSystem(file.toFile(), true)) {
            return compound.getRoot().hasEntry(PROPERTIES);
        } catch (RuntimeException broken) {
            throw new IOException(broken);
        }
    }
}
