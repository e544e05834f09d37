package io.docket.application.document.output;

import io.docket.application.inbox.VisibleProjects;
import io.docket.application.kernel.Access;
import io.docket.application.kernel.ReadCommand;
import io.docket.application.kernel.ReadHandler;
import io.docket.application.kernel.Refusal;
import io.docket.application.kernel.Requirement;
import io.docket.application.kernel.TenantStore;
import io.docket.application.kernel.Versioned;
import io.docket.domain.document.output.OutputTemplate;
import io.docket.domain.kernel.ProjectId;

/** Answers a project's output template to whoever sees the project; not found where it has none. */
public record ReadOutputTemplate(ProjectId project) implements ReadCommand<Versioned<OutputTemplate>> {
    @Override
    public Requirement requires() {
        return Requirement.signedIn();
    }

    static final class Handler implements ReadHandler<ReadOutputTemplate, Versioned<OutputTemplate>> {
        @Override
        public Versioned<OutputTemplate> handle(ReadOutputTemplate command, Access access, TenantStore store) {
            VisibleProjects.find(command.project(), access, store).orElseThrow(() -> Refusal.notFound("project"));
            return store.the(OutputTemplates.class)
                    .find(command.project())
                    .map(stored -> stored.map(output -> output.template()))
                    .orElseThrow(() -> Refusal.notFound("output template"));
        }
    }
}
