package io.docket.application.inbox;

import io.docket.application.format.Formats;
import io.docket.application.kernel.Refusal;
import io.docket.application.kernel.TenantStore;
import io.docket.domain.inbox.Project;

/** A project names formats of its own tenant only; another's is as unknown as one that does not exist. */
final class FormatsOfProject {
    private FormatsOfProject() {}

    static void check(Project project, TenantStore store) {
        Formats formats = store.the(Formats.class);
        boolean known =
                project.formats().stream().allMatch(id -> formats.find(id).isPresent());
        if (!known) {
            throw Refusal.notFound("format");
        }
    }
}
