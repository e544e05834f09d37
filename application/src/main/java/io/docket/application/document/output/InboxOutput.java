package io.docket.application.document.output;

import io.docket.application.inbox.Inboxes;
import io.docket.application.inbox.Projects;
import io.docket.application.kernel.TenantStore;
import io.docket.application.kernel.Versioned;
import io.docket.domain.document.Document;
import io.docket.domain.document.output.DocumentValues;
import io.docket.domain.document.output.OutputFields;
import io.docket.domain.document.output.OutputTemplate;
import io.docket.domain.format.Format;
import io.docket.domain.inbox.Inbox;
import io.docket.domain.inbox.Project;
import io.docket.domain.kernel.InboxId;
import java.util.List;
import java.util.Optional;

/** What an inbox's documents are put out by: the formats of its project, and the template that the project may have. */
record InboxOutput(Inbox inbox, List<Format> formats, OutputFields fields, Optional<OutputTemplate> template) {
    static Optional<InboxOutput> of(InboxId id, TenantStore store) {
        return store.the(Inboxes.class)
                .find(id)
                .flatMap(inbox -> store.the(Projects.class)
                        .find(inbox.value().project())
                        .map(project -> of(inbox.value(), project.value(), store)));
    }

    private static InboxOutput of(Inbox inbox, Project project, TenantStore store) {
        List<Format> formats = KnownNames.formats(project, store);
        Optional<OutputTemplate> template = store.the(OutputTemplates.class)
                .find(project.id())
                .map(Versioned::value)
                .map(output -> output.template());
        return new InboxOutput(inbox, formats, OutputFields.of(formats), template);
    }

    DocumentValues values(Document document) {
        return new DocumentValues(document, inbox.name(), fields);
    }
}
