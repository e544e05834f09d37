package io.docket.application.document.output;

import io.docket.application.document.FileContent;
import io.docket.application.kernel.Access;
import io.docket.application.kernel.LongCommand;
import io.docket.application.kernel.LongHandler;
import io.docket.application.kernel.Requirement;
import io.docket.application.kernel.Transactions;
import io.docket.domain.document.output.BuiltInOutput;
import io.docket.domain.document.output.CompiledTemplate;
import io.docket.domain.document.output.CsvTemplate;
import io.docket.domain.document.output.JsonTemplate;
import io.docket.domain.document.output.OutputTemplate;
import io.docket.domain.document.output.OutputType;
import io.docket.domain.document.output.Tree;
import io.docket.domain.kernel.InboxId;
import io.docket.domain.kernel.ProjectId;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Puts out all documents that a filter selects, written while they are read: in JSON an array, in CSV the lines below one
 * line of headers. A template of the request's own makes all of them. Without one, the type that is wanted holds, or that of
 * the template of the one project they are of, or else JSON. In JSON each document is then made by the template of its own
 * project, or is {@code {id, name, inbox, values}}; in CSV, where all lines have the same columns, a template counts when
 * all documents are of its project.
 */
public record QueryOutput(OutputFilter filter, OutputChoice choice) implements LongCommand<FileContent> {
    @Override
    public Requirement requires() {
        return filter.requires();
    }

    static final class Handler implements LongHandler<QueryOutput, FileContent> {
        @Override
        public FileContent handle(QueryOutput command, Access access, Transactions transactions) {
            var selection = Selection.of(command.filter(), access, transactions);
            Optional<OutputTemplate> own = command.choice().template();
            own.ifPresent(template -> KnownNames.check(template, selection.fields()));
            Optional<OutputTemplate> template = own.or(() -> shared(selection.forms()));
            OutputType type = own.map(OutputTemplate::type)
                    .or(command.choice()::type)
                    .or(() -> template.map(OutputTemplate::type))
                    .orElse(OutputType.JSON);
            FileContent.Body body = switch (type) {
                case JSON -> new JsonArray(selection, own.map(JsonTemplate.class::cast));
                case CSV ->
                    new CsvLines(
                            selection,
                            template.filter(known -> known.type() == OutputType.CSV)
                                    .map(CsvTemplate.class::cast)
                                    .orElseGet(() -> CsvTemplate.builtIn(selection.fields())));
            };
            return new FileContent(
                    "documents." + type.extension(), type.mime(), Integer.toHexString(command.hashCode()), body);
        }

        /** The template of the one project that the inboxes belong to. */
        private static Optional<OutputTemplate> shared(List<InboxOutput> forms) {
            Set<ProjectId> projects = new HashSet<>();
            forms.forEach(form -> projects.add(form.inbox().project()));
            return projects.size() == 1 ? forms.get(0).template() : Optional.empty();
        }
    }

    private static Writer writer(OutputStream out) {
        return new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
    }

    private record JsonArray(Selection selection, Optional<JsonTemplate> own) implements FileContent.Body {
        @Override
        public void writeTo(OutputStream out) throws IOException {
            Map<InboxId, Optional<CompiledTemplate>> templates = new HashMap<>();
            for (InboxOutput form : selection.forms()) {
                templates.put(form.inbox().id(), template(form).map(JsonTemplate::compiled));
            }
            Writer writer = writer(out);
            var before = new StringBuilder("[");
            selection.each((form, values) -> {
                Tree tree = templates
                        .get(form.inbox().id())
                        .map(template -> template.of(values))
                        .orElseGet(() -> BuiltInOutput.named(values));
                writer.append(before);
                tree.write(writer);
                before.replace(0, 1, ",");
            });
            writer.append(before.charAt(0) == '[' ? "[]" : "]");
            writer.flush();
        }

        private Optional<JsonTemplate> template(InboxOutput form) {
            return own.or(() -> form.template()
                    .filter(template -> template.type() == OutputType.JSON)
                    .map(JsonTemplate.class::cast));
        }

        /** Nothing is held. */
        @Override
        public void close() {}
    }

    private record CsvLines(Selection selection, CsvTemplate template) implements FileContent.Body {
        @Override
        public void writeTo(OutputStream out) throws IOException {
            Writer writer = writer(out);
            CsvTemplate.Lines lines = template.lines();
            writer.append(template.headers());
            selection.each((form, values) -> {
                for (String line : lines.of(values)) {
                    writer.append(line);
                }
            });
            writer.flush();
        }

        /** Nothing is held. */
        @Override
        public void close() {}
    }
}
