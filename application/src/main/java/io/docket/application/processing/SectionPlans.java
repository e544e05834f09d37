package io.docket.application.processing;

import io.docket.application.inbox.FormatChoice;
import io.docket.application.inbox.Inboxes;
import io.docket.application.inbox.Projects;
import io.docket.application.kernel.TenantStore;
import io.docket.application.kernel.Versioned;
import io.docket.domain.extraction.section.SectionPlan;
import io.docket.domain.format.Format;
import io.docket.domain.inbox.Inbox;
import io.docket.domain.inbox.Project;
import io.docket.domain.kernel.InboxId;
import java.util.List;
import java.util.Optional;

/** By what an inbox's files are split and classified. */
record SectionPlans(TenantStore store) {
    /** Where files are not split, an inbox that is named as a format reads all by that. */
    SectionPlan of(InboxId id) {
        Optional<Inbox> inbox = store.the(Inboxes.class).find(id).map(Versioned::value);
        Optional<Project> project = inbox.flatMap(
                found -> store.the(Projects.class).find(found.project()).map(Versioned::value));
        boolean split = project.filter(Project::splitIntoSections).isPresent();
        var choice = new FormatChoice(store);
        List<Format> formats = choice.all(id);
        List<Format> named = formats.stream()
                .filter(format -> !split
                        && inbox.filter(found -> found.name().equals(format.name()))
                                .isPresent())
                .toList();
        return new SectionPlan(
                split,
                project.filter(Project::subPageSplitting).isPresent(),
                named.isEmpty() ? formats : named,
                choice.of(id).map(Format::id),
                project.flatMap(Project::defaultDocumentType));
    }
}
