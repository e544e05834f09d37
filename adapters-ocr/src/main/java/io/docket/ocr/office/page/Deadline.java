package io.docket.ocr.office.page;

import io.docket.application.document.UnreadableFile;
import io.docket.ocr.xml.Interruption;
import java.time.Duration;

/** When a conversion has taken long enough. */
public final class Deadline {
    private final Duration longest;
    private final long end;

    private Deadline(Duration longest) {
        this.longest = longest;
        this.end = System.nanoTime() + longest.toNanos();
    }

    public static Deadline in(Duration longest) {
        return new Deadline(longest);
    }

    /** Asked between steps of a conversion, so that one that is given up ends soon. */
    public void check() {
        Interruption.check();
        if (isOver()) {
            throw passed();
        }
    }

    public UnreadableFile passed() {
        return new UnreadableFile(
                "The file takes longer than " + longest.toSeconds() + " seconds to be turned into pages.");
    }

    public boolean isOver() {
        return System.nanoTime() - end > 0;
    }
}
