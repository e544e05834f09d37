package io.docket.application.document.output;

import io.docket.application.document.FileContent;
import io.docket.application.kernel.Access;
import io.docket.application.kernel.LongCommand;
import io.docket.application.kernel.LongHandler;
import io.docket.application.kernel.Requirement;
import io.docket.application.kernel.Transactions;
import io.docket.application.kernel.Workbooks;
import java.io.IOException;
import java.io.OutputStream;

/**
 * Puts out all documents that a filter selects as a workbook, written while they are read. The first sheet tells each
 * document's id, name, inbox, type and time of receipt and its values: with {@code columnForEachField} one row for each
 * document and one column for each field of the formats, otherwise one row for each field that was found. Further sheets
 * have the rows of one table each. Projects' templates play no part.
 */
public record QueryWorkbook(OutputFilter filter, WorkbookOptions options) implements LongCommand<FileContent> {
    private static final String MIME = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    @Override
    public Requirement requires() {
        return filter.requires();
    }

    static final class Handler implements LongHandler<QueryWorkbook, FileContent> {
        private final Workbooks workbooks;

        Handler(Workbooks workbooks) {
            this.workbooks = workbooks;
        }

        @Override
        public FileContent handle(QueryWorkbook command, Access access, Transactions transactions) {
            workbooks.refuseUnlessAble();
            var selection = Selection.of(command.filter(), access, transactions);
            var workbook = new DocumentWorkbook(selection.fields(), command.options());
            workbook.check();
            return new FileContent(
                    "documents.xlsx",
                    MIME,
                    Integer.toHexString(command.hashCode()),
                    new Written(workbooks, workbook, selection));
        }
    }

    private record Written(Workbooks workbooks, DocumentWorkbook workbook, Selection selection)
            implements FileContent.Body {
        @Override
        public void writeTo(OutputStream out) throws IOException {
            workbook.write(selection, workbooks.open(out));
        }

        /** Nothing is held. */
        @Override
        public void close() {}
    }
}
