package io.docket.application.format;

import io.docket.application.kernel.Handlers;

/** Registers this feature's handlers. */
public final class FormatFeature {
    private FormatFeature() {}

    public static void register(Handlers handlers) {
        handlers.read(ListFormats.class, new ListFormats.Handler()).read(ReadFormat.class, new ReadFormat.Handler());
    }
}
