package io.docket.rest.wire;

import java.io.OutputStream;

/** Writes a wire record as every answer has it, where it is only a part of one. */
public final class WireJson {
    private WireJson() {}

    /** In UTF-8, whole, and leaves the stream open. */
    public static void write(Record value, OutputStream out) {
        WireWriter.write(value, Mask.ALL, out);
    }
}
