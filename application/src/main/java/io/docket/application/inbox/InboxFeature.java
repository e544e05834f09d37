package io.docket.application.inbox;

import io.docket.application.kernel.Handlers;
import io.docket.application.kernel.Ids;
import java.time.InstantSource;

/** Registers this feature's handlers. */
public final class InboxFeature {
    private InboxFeature() {}

    public static void register(Handlers handlers, Ids ids, InstantSource clock) {
        handlers.read(ListInboxes.class, new ListInboxes.Handler())
                .read(ReadInbox.class, new ReadInbox.Handler())
                .write(CreateInbox.class, new CreateInbox.Handler(ids))
                .write(ChangeInbox.class, new ChangeInbox.Handler())
                .write(RemoveInbox.class, new RemoveInbox.Handler(clock))
                .read(ListProjects.class, new ListProjects.Handler())
                .read(ReadProject.class, new ReadProject.Handler())
                .write(CreateProject.class, new CreateProject.Handler(ids))
                .write(ChangeProject.class, new ChangeProject.Handler())
                .write(RemoveProject.class, new RemoveProject.Handler(clock));
    }
}
