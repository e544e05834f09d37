package io.docket.rest.inbox;

import io.docket.application.kernel.Versioned;
import io.docket.domain.inbox.Project;
import io.docket.domain.kernel.FormatId;
import io.docket.domain.kernel.ProjectId;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A project; {@code timeout} is in seconds. */
@Schema(name = "ProjectModelGet")
public record ProjectJson(
        ProjectId id,
        String name,
        List<FormatId> formats,
        Optional<FormatId> defaultFormat,
        Optional<String> defaultDocumentType,
        boolean splitIntoSections,
        boolean subPageSplitting,
        long timeout) {
    static ProjectJson of(Project project) {
        return new ProjectJson(
                project.id(),
                project.name(),
                project.formats(),
                project.defaultFormat(),
                project.defaultDocumentType(),
                project.splitIntoSections(),
                project.subPageSplitting(),
                project.timeout().toSeconds());
    }

    static ProjectJson of(Versioned<Project> stored) {
        return of(stored.value());
    }
}
