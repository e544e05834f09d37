package io.docket.ocr.container;

import io.docket.domain.document.StoredFile;
import java.nio.file.Path;
import java.util.Optional;

/** Something in a container, by the name it has there. */
sealed interface Child {
    String name();

    boolean embedded();

    /** A file that was unpacked; without content it is empty. */
    record Stored(String name, boolean embedded, Path file, Optional<StoredFile> content) implements Child {}

    /** A mail that has no file of its own, since it lies in another as part of it. */
    record Mail(String name, Inside inside) implements Child {
        @Override
        public boolean embedded() {
            return false;
        }
    }

    /** A file that could not be unpacked. */
    record Lost(String name, boolean embedded, String reason) implements Child {}
}
