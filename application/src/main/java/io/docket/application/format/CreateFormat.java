package io.docket.application.format;

import static io.docket.application.kernel.Requirement.anyOf;

import io.docket.application.kernel.Access;
import io.docket.application.kernel.Ids;
import io.docket.application.kernel.Refusal;
import io.docket.application.kernel.Requirement;
import io.docket.application.kernel.TenantStore;
import io.docket.application.kernel.Versioned;
import io.docket.application.kernel.WriteCommand;
import io.docket.application.kernel.WriteHandler;
import io.docket.domain.access.Permission;
import io.docket.domain.format.DocumentType;
import io.docket.domain.format.Format;
import io.docket.domain.format.Label;
import io.docket.domain.format.Separator;
import io.docket.domain.format.TableType;
import io.docket.domain.kernel.FormatId;
import java.util.List;
import java.util.Optional;

/** Makes a format. Two formats may have one name; documents are read by it once a project names it. */
public record CreateFormat(
        String name,
        Optional<String> displayName,
        List<DocumentType> documentTypes,
        List<Label> labels,
        List<TableType> tables,
        List<Separator> separators)
        implements WriteCommand<Versioned<Format>> {
    /** Formats are listed whole, so there are never more. */
    private static final int MOST = 1_000;

    public CreateFormat {
        documentTypes = List.copyOf(documentTypes);
        labels = List.copyOf(labels);
        tables = List.copyOf(tables);
        separators = List.copyOf(separators);
    }

    @Override
    public Requirement requires() {
        return anyOf(Permission.EDIT_FORMAT_SETTINGS).onTenant();
    }

    static final class Handler implements WriteHandler<CreateFormat, Versioned<Format>> {
        private final Ids ids;

        Handler(Ids ids) {
            this.ids = ids;
        }

        @Override
        public Versioned<Format> handle(CreateFormat command, Access access, TenantStore store) {
            var format = new Format(
                    new FormatId(ids.next()),
                    command.name(),
                    command.displayName(),
                    command.documentTypes(),
                    command.labels(),
                    command.tables(),
                    command.separators());
            Formats formats = store.the(Formats.class);
            if (formats.all().size() >= MOST) {
                throw Refusal.of(Refusal.Kind.CONFLICT, "too_many_formats", "There are " + MOST + " formats already.");
            }
            formats.add(format);
            return formats.find(format.id()).orElseThrow();
        }
    }
}
