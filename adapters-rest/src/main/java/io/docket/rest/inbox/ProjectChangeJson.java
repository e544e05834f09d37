package io.docket.rest.inbox;

import io.docket.application.inbox.ChangeProject;
import io.docket.application.kernel.Change;
import io.docket.application.kernel.Expected;
import io.docket.domain.kernel.FormatId;
import io.docket.domain.kernel.ProjectId;
import java.time.Duration;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What changes of a project; {@code timeout} is in seconds. */
@Schema(name = "ProjectModelPatch")
public record ProjectChangeJson(
        Change<String> name,
        Change<List<FormatId>> formats,
        Change<FormatId> defaultFormat,
        Change<String> defaultDocumentType,
        Change<Boolean> splitIntoSections,
        Change<Boolean> subPageSplitting,
        Change<Integer> timeout) {
    ChangeProject command(ProjectId id, Expected expected) {
        return new ChangeProject(
                id,
                name,
                formats,
                defaultFormat,
                defaultDocumentType,
                splitIntoSections,
                subPageSplitting,
                timeout.map(Duration::ofSeconds),
                expected);
    }
}
