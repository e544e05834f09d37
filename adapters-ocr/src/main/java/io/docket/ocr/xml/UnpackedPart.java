package io.docket.ocr.xml;

import io.docket.application.document.UnreadableFile;
import io.docket.application.kernel.BoundedStream;
import java.io.InputStream;

/** A part of a file that unpacks to no more than is allowed: what a container says of its parts' sizes may be a lie. */
public final class UnpackedPart {
    private UnpackedPart() {}

    public static InputStream bounded(InputStream content, long most) {
        return new BoundedStream(content, most, () -> tooMuch(most));
    }

    private static UnreadableFile tooMuch(long most) {
        return new UnreadableFile("A part of the file unpacks to more than " + (most >> 20) + " MiB.");
    }
}
