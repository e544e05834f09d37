package io.docket.application.inbox;

import static io.docket.application.kernel.Requirement.anyOf;

import io.docket.application.kernel.Access;
import io.docket.application.kernel.Ids;
import io.docket.application.kernel.Refusal;
import io.docket.application.kernel.Requirement;
import io.docket.application.kernel.TenantStore;
import io.docket.application.kernel.Versioned;
import io.docket.application.kernel.WriteCommand;
import io.docket.application.kernel.WriteHandler;
import io.docket.domain.access.Permission;
import io.docket.domain.inbox.Project;
import io.docket.domain.kernel.FormatId;
import io.docket.domain.kernel.ProjectId;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/**
 * Makes a project. Without a default format its first is the default, and without a timeout an upload waits two minutes.
 * Two projects may have one name. A format that is not the tenant's is not found.
 */
public record CreateProject(
        String name,
        List<FormatId> formats,
        Optional<FormatId> defaultFormat,
        Optional<String> defaultDocumentType,
        boolean splitIntoSections,
        boolean subPageSplitting,
        Optional<Duration> timeout)
        implements WriteCommand<Versioned<Project>> {
    /** Projects are listed whole, so there are never more. */
    private static final int MOST = 1_000;

    public CreateProject {
        formats = List.copyOf(formats);
    }

    @Override
    public Requirement requires() {
        return anyOf(Permission.CREATE_INBOX).onTenant();
    }

    private Project project(ProjectId id) {
        return new Project(
                id,
                name,
                formats,
                defaultFormat.or(() -> formats.stream().findFirst()),
                defaultDocumentType,
                splitIntoSections,
                subPageSplitting,
                timeout.orElse(Project.STANDARD_TIMEOUT));
    }

    static final class Handler implements WriteHandler<CreateProject, Versioned<Project>> {
        private final Ids ids;

        Handler(Ids ids) {
            this.ids = ids;
        }

        @Override
        public Versioned<Project> handle(CreateProject command, Access access, TenantStore store) {
            Project project = command.project(new ProjectId(ids.next()));
            FormatsOfProject.check(project, store);
            Projects projects = store.the(Projects.class);
            if (projects.all().size() >= MOST) {
                throw Refusal.of(
                        Refusal.Kind.CONFLICT, "too_many_projects", "There are " + MOST + " projects already.");
            }
            projects.add(project);
            return projects.find(project.id()).orElseThrow();
        }
    }
}
