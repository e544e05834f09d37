package io.docket.application.format;

import static io.docket.application.kernel.Requirement.anyOf;

import io.docket.application.kernel.Access;
import io.docket.application.kernel.Change;
import io.docket.application.kernel.Expected;
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

/**
 * Changes what is named of a format; a list replaces the whole list. While there are documents in the inboxes of projects
 * that name it, no label, table or column may be lost and none may change its type (conflict, naming each): hide it by
 * {@code visible}, or remove the documents first. Documents that wait are read by what the format is then.
 */
public record ChangeFormat(
        FormatId id,
        Change<String> name,
        Change<String> displayName,
        Change<List<DocumentType>> documentTypes,
        Change<List<Label>> labels,
        Change<List<TableType>> tables,
        Change<List<Separator>> separators,
        Expected expected)
        implements WriteCommand<Versioned<Format>> {
    @Override
    public Requirement requires() {
        return anyOf(Permission.EDIT_FORMAT_SETTINGS).onTenant();
    }

    private Format changed(Format before) {
        return new Format(
                before.id(),
                name.over(before.name(), before.name()),
                displayName.over(before.displayName()),
                documentTypes.over(before.documentTypes(), List.of()),
                labels.over(before.labels(), List.of()),
                tables.over(before.tables(), List.of()),
                separators.over(before.separators(), List.of()));
    }

    static final class Handler implements WriteHandler<ChangeFormat, Versioned<Format>> {
        private static final int MOST_NAMED = 20;

        @Override
        public Versioned<Format> handle(ChangeFormat command, Access access, TenantStore store) {
            Formats formats = store.the(Formats.class);
            Versioned<Format> stored = formats.find(command.id()).orElseThrow(() -> Refusal.notFound("format"));
            Format before = command.expected().check(stored);
            Format after = command.changed(before);
            if (after.equals(before)) {
                return stored;
            }
            List<String> lost = before.lostBy(after);
            if (!lost.isEmpty() && formats.readsDocuments(command.id())) {
                throw inUse(lost);
            }
            formats.save(stored.map(format -> after));
            return formats.find(command.id()).orElseThrow();
        }

        private static Refusal inUse(List<String> lost) {
            String named = String.join(", ", lost.subList(0, Math.min(lost.size(), MOST_NAMED)));
            String more = lost.size() > MOST_NAMED ? " and " + (lost.size() - MOST_NAMED) + " more" : "";
            return Refusal.of(
                    Refusal.Kind.CONFLICT,
                    "format_in_use",
                    "There are documents of this format, which would lose: " + named + more
                            + ". Make it invisible instead.");
        }
    }
}
