package io.docket.application.inbox;

import static io.docket.application.kernel.Requirement.anyOf;

import io.docket.application.kernel.Access;
import io.docket.application.kernel.Change;
import io.docket.application.kernel.Expected;
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

/**
 * Changes what is named of a project. What is cleared falls back: the timeout to two minutes, splitting to none, the formats
 * to none. Documents that were processed already stay as they are.
 */
public record ChangeProject(
        ProjectId id,
        Change<String> name,
        Change<List<FormatId>> formats,
        Change<FormatId> defaultFormat,
        Change<String> defaultDocumentType,
        Change<Boolean> splitIntoSections,
        Change<Boolean> subPageSplitting,
        Change<Duration> timeout,
        Expected expected)
        implements WriteCommand<Versioned<Project>> {
    @Override
    public Requirement requires() {
        return anyOf(Permission.EDIT_FORMAT_SETTINGS).onTenant();
    }

    private Project changed(Project before) {
        return new Project(
                before.id(),
                name.over(before.name(), before.name()),
                formats.over(before.formats(), List.of()),
                defaultFormat.over(before.defaultFormat()),
                defaultDocumentType.over(before.defaultDocumentType()),
                splitIntoSections.over(before.splitIntoSections(), false),
                subPageSplitting.over(before.subPageSplitting(), false),
                timeout.over(before.timeout(), Project.STANDARD_TIMEOUT));
    }

    static final class Handler implements WriteHandler<ChangeProject, Versioned<Project>> {
        @Override
        public Versioned<Project> handle(ChangeProject command, Access access, TenantStore store) {
            Projects projects = store.the(Projects.class);
            Versioned<Project> stored = projects.find(command.id()).orElseThrow(() -> Refusal.notFound("project"));
            Project before = command.expected().check(stored);
            Project after = command.changed(before);
            if (after.equals(before)) {
                return stored;
            }
            FormatsOfProject.check(after, store);
            projects.save(stored.map(project -> after));
            return projects.find(command.id()).orElseThrow();
        }
    }
}
