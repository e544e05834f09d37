package io.docket.application.document.output;

import io.docket.application.format.Formats;
import io.docket.application.kernel.Refusal;
import io.docket.application.kernel.TenantStore;
import io.docket.application.kernel.Versioned;
import io.docket.application.kernel.Violation;
import io.docket.domain.document.output.OutputFields;
import io.docket.domain.document.output.OutputTemplate;
import io.docket.domain.format.Format;
import io.docket.domain.inbox.Project;
import java.util.List;
import java.util.Optional;

/** The names that templates for a project's documents may use. */
final class KnownNames {
    private KnownNames() {}

    static OutputFields of(Project project, TenantStore store) {
        return OutputFields.of(formats(project, store));
    }

    static List<Format> formats(Project project, TenantStore store) {
        Formats formats = store.the(Formats.class);
        return project.formats().stream()
                .map(formats::find)
                .flatMap(Optional::stream)
                .map(Versioned::value)
                .toList();
    }

    /** Refuses a template that uses others, with all of them. */
    static void check(OutputTemplate template, OutputFields known) {
        List<Violation> wrong = template.problems(known).stream()
                .map(problem -> new Violation("/" + problem.field(), problem.reason()))
                .toList();
        if (!wrong.isEmpty()) {
            throw Refusal.invalid(Refusal.Kind.INVALID, wrong);
        }
    }
}
