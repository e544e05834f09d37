package io.docket.ocr.xml;

import java.io.InterruptedIOException;
import java.io.UncheckedIOException;

/** Whether the work that the current thread does was given up; asked in loops whose length is up to a stranger. */
public final class Interruption {
    private Interruption() {}

    public static void check() {
        if (Thread.currentThread().isInterrupted()) {
            throw new UncheckedIOException(new InterruptedIOException("the file is no longer wanted"));
        }
    }
}
