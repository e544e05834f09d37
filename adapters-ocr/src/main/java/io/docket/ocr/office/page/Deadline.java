package io.docket.ocr.office.page;

import io.docket.application.document.UnreadableFile;
import java.time.Duration;

/** When a conversion has taken long enough. */
public final class Deadline {
    private final Duration longest;
    private volatile long end;

    private Deadline(Duration longest) {
        this.longest = longest;
        this.end = System.nanoTime() + longest.toNanos();
    }

    public static Deadline in(Duration longest) {
        return new Deadline(longest);
    }

    /** Asked between steps of a conversion, so that one that is given up ends soon. */
    public void check() {
        if (System.nanoTime() - end > 0) {
            throw passed();
        }
    }

    /** Whatever is still done is wanted no more. */
    public void end() {
        end = System.nanoTime();
    }

    private UnreadableFile passed() {
        return new UnreadableFile(
                "The file takes longer than " + longest.toSeconds() + " seconds to be turned into pages.");
    }
}
