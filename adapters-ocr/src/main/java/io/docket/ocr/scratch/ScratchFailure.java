package io.docket.ocr.scratch;

import java.io.IOException;

/**
 * A temporary file could not be written, as when the disk is full. That is no fault of the file that is read, and another
 * attempt may mend it.
 */
public final class ScratchFailure extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public ScratchFailure(IOException cause) {
        super("A temporary file cannot be written: " + cause.getMessage(), cause);
    }

    /** What may fail as a disk does. */
    interface Writing {
        void run() throws IOException;
    }

    /** Does it, and says that it is the disk where it fails. */
    static void unless(Writing writing) {
        try {
            writing.run();
        } catch (IOException failure) {
            throw new ScratchFailure(failure);
        }
    }
}
