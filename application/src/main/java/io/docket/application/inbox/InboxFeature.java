package io.docket.application.inbox;

import io.docket.application.kernel.Handlers;

/** Registers this feature's handlers. */
public final class InboxFeature {
    private InboxFeature() {}

    public static void register(Handlers handlers) {
        handlers.read(ListInboxes.class, new ListInboxes.Handler())
                .read(ReadInbox.class, new ReadInbox.Handler())
                .read(ListProjects.class, new ListProjects.Handler())
                .read(ReadProject.class, new ReadProject.Handler());
    }
}
