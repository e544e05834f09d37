package io.docket.application.format;

import static io.docket.application.kernel.Requirement.anyOf;

import io.docket.application.kernel.Access;
import io.docket.application.kernel.Refusal;
import io.docket.application.kernel.Requirement;
import io.docket.application.kernel.TenantStore;
import io.docket.application.kernel.WriteCommand;
import io.docket.application.kernel.WriteHandler;
import io.docket.domain.access.Permission;
import io.docket.domain.kernel.FormatId;
import java.util.List;

/** Removes a format that no project names; a conflict otherwise, with the names of the projects. */
public record RemoveFormat(FormatId id) implements WriteCommand<FormatId> {
    @Override
    public Requirement requires() {
        return anyOf(Permission.EDIT_FORMAT_SETTINGS).onTenant();
    }

    static final class Handler implements WriteHandler<RemoveFormat, FormatId> {
        private static final int MOST_NAMED = 20;

        @Override
        public FormatId handle(RemoveFormat command, Access access, TenantStore store) {
            Formats formats = store.the(Formats.class);
            formats.find(command.id()).orElseThrow(() -> Refusal.notFound("format"));
            List<String> projects = formats.projectsNaming(command.id());
            if (!projects.isEmpty()) {
                String named = String.join(", ", projects.subList(0, Math.min(projects.size(), MOST_NAMED)));
                throw Refusal.of(
                        Refusal.Kind.CONFLICT, "format_in_use", "It is a format of these projects: " + named + ".");
            }
            formats.remove(command.id());
            return command.id();
        }
    }
}
