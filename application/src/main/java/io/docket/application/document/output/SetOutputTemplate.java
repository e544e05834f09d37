package io.docket.application.document.output;

import static io.docket.application.kernel.Requirement.anyOf;

import io.docket.application.inbox.Projects;
import io.docket.application.kernel.Access;
import io.docket.application.kernel.Expected;
import io.docket.application.kernel.Refusal;
import io.docket.application.kernel.Requirement;
import io.docket.application.kernel.TenantStore;
import io.docket.application.kernel.Versioned;
import io.docket.application.kernel.WriteCommand;
import io.docket.application.kernel.WriteHandler;
import io.docket.domain.access.Permission;
import io.docket.domain.document.output.OutputTemplate;
import io.docket.domain.document.output.ProjectOutput;
import io.docket.domain.kernel.ProjectId;
import java.util.Optional;

/**
 * Gives a project its output template, in place of the one that it may have. Every name in it must be known to one of the
 * project's formats; a field that a format loses later is filled in as missing.
 */
public record SetOutputTemplate(ProjectId project, OutputTemplate template, Expected expected)
        implements WriteCommand<Versioned<OutputTemplate>> {
    @Override
    public Requirement requires() {
        return anyOf(Permission.EDIT_FORMAT_SETTINGS).onTenant();
    }

    static final class Handler implements WriteHandler<SetOutputTemplate, Versioned<OutputTemplate>> {
        @Override
        public Versioned<OutputTemplate> handle(SetOutputTemplate command, Access access, TenantStore store) {
            var project = store.the(Projects.class)
                    .find(command.project())
                    .orElseThrow(() -> Refusal.notFound("project"))
                    .value();
            KnownNames.check(command.template(), KnownNames.of(project, store));
            OutputTemplates templates = store.the(OutputTemplates.class);
            var wanted = new ProjectOutput(command.project(), command.template());
            Optional<Versioned<ProjectOutput>> stored = templates.find(command.project());
            ProjectOutput before = command.expected().check(stored.orElse(new Versioned<>(wanted, 0)));
            if (stored.isEmpty()) {
                templates.add(wanted);
            } else if (!before.equals(wanted)) {
                templates.save(stored.get().map(output -> wanted));
            }
            return templates.find(command.project()).orElseThrow().map(ProjectOutput::template);
        }
    }
}
