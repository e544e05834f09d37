package io.docket.application.start;

import io.docket.application.format.Formats;
import io.docket.application.inbox.Inboxes;
import io.docket.application.inbox.Projects;
import io.docket.application.kernel.Ids;
import io.docket.application.kernel.TenantStore;
import io.docket.application.tenant.Furnishing;
import io.docket.domain.format.Format;
import io.docket.domain.format.StandardFormats;
import io.docket.domain.inbox.Inbox;
import io.docket.domain.inbox.Project;
import io.docket.domain.kernel.FormatId;
import io.docket.domain.kernel.InboxId;
import io.docket.domain.kernel.ProjectId;
import java.util.List;

/** The formats and inboxes {@code invoice} and {@code receipt}, and a project {@code default} around them. */
public record StandardFurnishing(Ids ids) implements Furnishing {
    @Override
    public void furnish(TenantStore store) {
        List<Format> formats = List.of(
                StandardFormats.invoice(new FormatId(ids.next())), StandardFormats.receipt(new FormatId(ids.next())));
        formats.forEach(store.the(Formats.class)::add);
        Project project = Project.simple(
                new ProjectId(ids.next()),
                "default",
                formats.stream().map(Format::id).toList());
        store.the(Projects.class).add(project);
        formats.forEach(format ->
                store.the(Inboxes.class).add(new Inbox(new InboxId(ids.next()), format.name(), project.id())));
    }
}
