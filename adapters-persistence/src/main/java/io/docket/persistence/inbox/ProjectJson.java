package io.docket.persistence.inbox;

import io.docket.domain.inbox.Project;
import io.docket.domain.kernel.FormatId;
import io.docket.domain.kernel.ProjectId;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** What a project says, as it is stored. */
record ProjectJson(
        List<String> formats,
        Optional<String> defaultFormat,
        Optional<String> defaultDocumentType,
        boolean splitIntoSections,
        boolean subPageSplitting,
        long timeoutMillis) {
    static ProjectJson of(Project project) {
        return new ProjectJson(
                project.formats().stream().map(FormatId::value).toList(),
                project.defaultFormat().map(FormatId::value),
                project.defaultDocumentType(),
                project.splitIntoSections(),
                project.subPageSplitting(),
                project.timeout().toMillis());
    }

    Project toDomain(ProjectId id, String name) {
        return new Project(
                id,
                name,
                formats.stream().map(FormatId::new).toList(),
                defaultFormat.map(FormatId::new),
                defaultDocumentType,
                splitIntoSections,
                subPageSplitting,
                Duration.ofMillis(timeoutMillis));
    }
}
