package io.docket.integration.excel;

import io.docket.application.kernel.Workbooks.Book;
import io.docket.application.kernel.Workbooks.Cell;
import io.docket.application.kernel.Workbooks.Sheet;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Optional;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** One workbook. A sheet that is full goes on in another with the same headers. */
final class ExcelBook implements Book {
    private static final String APPLICATION = "Docket";
    private static final String FORM_OF_VERSION = "1.0";

    private final Workbook workbook;
    private final SheetNames names = new SheetNames();
    private final int mostRows;
    private Optional<ExcelRows> open = Optional.empty();

    ExcelBook(OutputStream out) {
        this(out, Worksheet.MAX_ROWS);
    }

    ExcelBook(OutputStream out, int mostRows) {
        this.workbook = new Workbook(new StaysOpen(out), APPLICATION, FORM_OF_VERSION);
        this.mostRows = mostRows;
    }

    @Override
    public Sheet sheet(String name, List<String> headers) throws IOException {
        begin(name, headers);
        return cells -> row(name, headers, cells);
    }

    private void row(String name, List<String> headers, List<Cell> cells) throws IOException {
        if (open.orElseThrow().count() >= mostRows) {
            begin(name, headers);
        }
        open.orElseThrow().add(cells);
    }

    private void begin(String name, List<String> headers) throws IOException {
        end();
        var rows = new ExcelRows(workbook.newWorksheet(names.fit(name)));
        rows.headers(headers);
        open = Optional.of(rows);
    }

    private void end() throws IOException {
        if (open.isPresent()) {
            open.get().finish();
            open = Optional.empty();
        }
    }

    @Override
    public void finish() throws IOException {
        end();
        workbook.finish();
    }

    /** Whoever gave the stream closes it. */
    private static final class StaysOpen extends FilterOutputStream {
        StaysOpen(OutputStream out) {
            super(out);
        }

        @Override
        public void write(byte[] bytes, int offset, int length) throws IOException {
            out.write(bytes, offset, length);
        }

        @Override
        public void close() throws IOException {
            flush();
        }
    }
}
