package io.docket.rest.inbox;

import io.docket.application.inbox.CreateProject;
import io.docket.domain.kernel.FormatId;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A project to make; {@code timeout} is in seconds. */
@Schema(name = "ProjectModelPost")
public record ProjectDraftJson(
        String name,
        List<FormatId> formats,
        Optional<FormatId> defaultFormat,
        Optional<String> defaultDocumentType,
        boolean splitIntoSections,
        boolean subPageSplitting,
        Optional<Integer> timeout) {
    CreateProject command() {
        return new CreateProject(
                name,
                formats,
                defaultFormat,
                defaultDocumentType,
                splitIntoSections,
                subPageSplitting,
                timeout.map(Duration::ofSeconds));
    }
}
