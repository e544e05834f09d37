package io.docket.ocr.office.page;

import io.docket.application.document.UnreadableFile;

/** Counts paragraphs and cells of flowing text as they are read: all of them lie in memory until they are laid out. */
public final class BlockCount {
    private static final int MOST = 200_000;

    private int blocks;

    public void next() {
        if (++blocks > MOST) {
            throw tooMany();
        }
    }

    static UnreadableFile tooMany() {
        return new UnreadableFile("The file holds more than " + MOST + " paragraphs and cells.");
    }

    static boolean exceeds(int elements) {
        return elements > 2 * MOST;
    }
}
