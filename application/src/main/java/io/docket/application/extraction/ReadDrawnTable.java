package io.docket.application.extraction;

import static io.docket.application.kernel.Requirement.anyOf;

import io.docket.application.document.DocumentFormats;
import io.docket.application.document.ReadSoFar;
import io.docket.application.kernel.Access;
import io.docket.application.kernel.LongCommand;
import io.docket.application.kernel.LongHandler;
import io.docket.application.kernel.Refusal;
import io.docket.application.kernel.Requirement;
import io.docket.application.kernel.TenantStore;
import io.docket.application.kernel.Transactions;
import io.docket.application.kernel.Violation;
import io.docket.domain.access.Permission;
import io.docket.domain.document.Document;
import io.docket.domain.document.DocumentText;
import io.docket.domain.document.PredictedValue;
import io.docket.domain.document.Section;
import io.docket.domain.extraction.drawn.DrawnTable;
import io.docket.domain.extraction.drawn.DrawnTableCheck;
import io.docket.domain.extraction.drawn.DrawnTableReader;
import io.docket.domain.extraction.drawn.Flaw;
import io.docket.domain.extraction.lexicon.Lexicon;
import io.docket.domain.format.TableType;
import io.docket.domain.kernel.DocumentId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Reads a table that a person drew on a page: its columns by their bounds, its rows as the first row shows them, on the
 * pages after it too where the same header stands again. Nothing is stored: whoever drew looks at what was read, puts it
 * right, and gives it as feedback. Invalid, with all that is wrong, where the drawing does not fit the page or the format; a conflict
 * until the document has been read. A drawing names its page, the first unless told, since corners have no place for it.
 */
public record ReadDrawnTable(DocumentId id, DrawnTable drawn)
        implements LongCommand<List<Map<String, PredictedValue>>> {
    @Override
    public Requirement requires() {
        return anyOf(Permission.REVIEW).on(id);
    }

    private record Input(Document document, DocumentText text, Optional<TableType> table) {}

    static final class Handler implements LongHandler<ReadDrawnTable, List<Map<String, PredictedValue>>> {
        private final DrawnTableReader reader = new DrawnTableReader(Lexicon.standard());

        @Override
        public List<Map<String, PredictedValue>> handle(
                ReadDrawnTable command, Access access, Transactions transactions) {
            Input input = transactions.read(store -> input(command, store.in(access.tenant())));
            check(DrawnTableCheck.flaws(
                    command.drawn(), input.table(), input.text().pages()));
            return reader.read(command.drawn(), input.table().orElseThrow(), input.text()).stream()
                    .map(row -> inSections(row, input.document().sections()))
                    .toList();
        }

        private static Input input(ReadDrawnTable command, TenantStore store) {
            var read = new ReadSoFar(store);
            Document document = read.document(command.id());
            Optional<TableType> table = new DocumentFormats(store)
                    .of(document)
                    .flatMap(format -> format.tables().stream()
                            .filter(type -> type.name().equals(command.drawn().name()))
                            .findFirst());
            return new Input(document, read.text(command.id()), table);
        }

        private static void check(List<Flaw> flaws) {
            if (!flaws.isEmpty()) {
                throw Refusal.invalid(
                        Refusal.Kind.INVALID,
                        flaws.stream()
                                .map(flaw -> new Violation(flaw.pointer(), flaw.reason()))
                                .toList());
            }
        }

        private static Map<String, PredictedValue> inSections(Map<String, PredictedValue> row, List<Section> sections) {
            var placed = new LinkedHashMap<String, PredictedValue>();
            row.forEach((column, cell) -> placed.put(
                    column, cell.in(sectionOf(cell.region().orElseThrow().page(), sections), 0, 0)));
            return placed;
        }

        /** The last that has begun by then; several parts of one page are told apart by nobody here. */
        private static int sectionOf(int page, List<Section> sections) {
            int number = 0;
            for (int index = 1; index < sections.size(); index++) {
                number = sections.get(index).page() <= page ? index : number;
            }
            return number;
        }
    }
}
