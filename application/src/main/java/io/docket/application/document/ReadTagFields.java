package io.docket.application.document;

import static io.docket.application.kernel.Requirement.anyOf;

import io.docket.application.format.Formats;
import io.docket.application.inbox.Inboxes;
import io.docket.application.inbox.Projects;
import io.docket.application.kernel.Access;
import io.docket.application.kernel.ReadCommand;
import io.docket.application.kernel.ReadHandler;
import io.docket.application.kernel.Refusal;
import io.docket.application.kernel.Requirement;
import io.docket.application.kernel.TenantStore;
import io.docket.application.kernel.Versioned;
import io.docket.domain.access.Permission;
import io.docket.domain.access.Visibility;
import io.docket.domain.document.Document;
import io.docket.domain.document.PredictedValue;
import io.docket.domain.document.Version;
import io.docket.domain.format.Format;
import io.docket.domain.format.Label;
import io.docket.domain.format.LabelCategory;
import io.docket.domain.inbox.Inbox;
import io.docket.domain.kernel.FormatId;
import io.docket.domain.kernel.Id;
import io.docket.domain.kernel.InboxId;
import io.docket.domain.kernel.ProjectId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Answers, for an inbox, a project or the whole tenant ({@code default}), each tag that its formats have with the values in
 * use, sorted. Values are those of the last versions of the scope's 1,000 documents that were received last, shared between
 * its inboxes and read by the index of receive times, so that the cost does not grow with the inboxes; at most 1,000 values
 * for each tag. Only inboxes that the caller may review or edit formats on count; where there is none, it is forbidden.
 */
public record ReadTagFields(String scope) implements ReadCommand<Map<String, List<String>>> {
    /** The scope that is the whole tenant. */
    public static final String TENANT = "default";

    private static final int MOST_DOCUMENTS = 1_000;
    private static final int MOST_VALUES = 1_000;

    @Override
    public Requirement requires() {
        return anyOf(Permission.EDIT_FORMAT_SETTINGS, Permission.REVIEW).anywhere();
    }

    static final class Handler implements ReadHandler<ReadTagFields, Map<String, List<String>>> {
        @Override
        public Map<String, List<String>> handle(ReadTagFields command, Access access, TenantStore store) {
            Visibility seen = access.visible(Permission.EDIT_FORMAT_SETTINGS, Permission.REVIEW);
            List<Inbox> inboxes = inboxes(command.scope(), store).stream()
                    .filter(inbox -> seen.includes(inbox.id()))
                    .toList();
            if (inboxes.isEmpty() && !seen.everything()) {
                throw Refusal.forbidden("You lack the permission for this.");
            }
            var values = new LinkedHashMap<String, Set<String>>();
            tags(command.scope(), inboxes, store).forEach(tag -> values.put(tag, new TreeSet<>()));
            int share = Math.max(1, MOST_DOCUMENTS / Math.max(1, inboxes.size()));
            inboxes.stream()
                    .limit(MOST_DOCUMENTS)
                    .flatMap(inbox -> store.the(Documents.class).newest(inbox.id(), share).stream())
                    .forEach(document -> collect(document, values));
            var sorted = new LinkedHashMap<String, List<String>>();
            values.forEach((tag, used) -> sorted.put(tag, List.copyOf(used)));
            return sorted;
        }

        private static List<Inbox> inboxes(String scope, TenantStore store) {
            Inboxes inboxes = store.the(Inboxes.class);
            if (scope.equals(TENANT)) {
                return values(inboxes.all().stream());
            }
            if (!Id.FORM.matcher(scope).matches()) {
                throw Refusal.notFound("scope");
            }
            Optional<Versioned<Inbox>> inbox = inboxes.find(new InboxId(scope));
            if (inbox.isPresent()) {
                return values(inbox.stream());
            }
            ProjectId project = new ProjectId(scope);
            store.the(Projects.class).find(project).orElseThrow(() -> Refusal.notFound("scope"));
            return values(inboxes.of(project).stream());
        }

        private static <T> List<T> values(Stream<Versioned<T>> stored) {
            return stored.map(Versioned::value).toList();
        }

        /** The names of the tags of the formats that the scope's projects name, or of all. */
        private static Set<String> tags(String scope, List<Inbox> inboxes, TenantStore store) {
            Set<ProjectId> projects = inboxes.stream().map(Inbox::project).collect(Collectors.toSet());
            Set<FormatId> named = store.the(Projects.class).all().stream()
                    .map(Versioned::value)
                    .filter(project -> projects.contains(project.id())
                            || project.id().value().equals(scope))
                    .flatMap(project -> project.formats().stream())
                    .collect(Collectors.toSet());
            return store.the(Formats.class).all().stream()
                    .map(Versioned::value)
                    .filter(format -> scope.equals(TENANT) || named.contains(format.id()))
                    .map(Format::labels)
                    .flatMap(List::stream)
                    .filter(label -> label.category() == LabelCategory.TAG)
                    .map(Label::fieldName)
                    .collect(Collectors.toCollection(TreeSet::new));
        }

        private static void collect(Document document, Map<String, Set<String>> values) {
            document.lastVersion()
                    .map(Version::prediction)
                    .ifPresent(said -> values.forEach((tag, used) -> said.fields().getOrDefault(tag, List.of()).stream()
                            .map(PredictedValue::value)
                            .filter(value -> used.size() < MOST_VALUES)
                            .forEach(used::add)));
        }
    }
}
