package io.docket.application.format;

import io.docket.application.kernel.Handlers;
import io.docket.application.kernel.Ids;

/** Registers this feature's handlers. */
public final class FormatFeature {
    private FormatFeature() {}

    public static void register(Handlers handlers, Ids ids) {
        handlers.read(ListFormats.class, new ListFormats.Handler())
                .read(ReadFormat.class, new ReadFormat.Handler())
                .write(CreateFormat.class, new CreateFormat.Handler(ids))
                .write(ChangeFormat.class, new ChangeFormat.Handler())
                .write(RemoveFormat.class, new RemoveFormat.Handler())
                .read(ListDocumentTypes.class, new ListDocumentTypes.Handler());
    }
}
