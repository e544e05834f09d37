package io.docket.application.testing;

import io.docket.application.kernel.Workbooks;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Notes what is written into workbooks, sheet by sheet, a header being a row of text. */
public final class NotedWorkbook implements Workbooks, Workbooks.Book {
    private final Map<String, List<List<Cell>>> sheets = new LinkedHashMap<>();
    private boolean finished;

    @Override
    public Book open(OutputStream out) {
        return this;
    }

    @Override
    public Sheet sheet(String name, List<String> headers) {
        var rows = new ArrayList<List<Cell>>();
        rows.add(headers.stream().<Cell>map(Cell.Text::new).toList());
        sheets.put(name, rows);
        return cells -> rows.add(List.copyOf(cells));
    }

    @Override
    public void finish() {
        finished = true;
    }

    public List<List<Cell>> rows(String sheet) {
        if (!finished) {
            throw new AssertionError("the book has no end");
        }
        return sheets.get(sheet);
    }

    public List<String> names() {
        return List.copyOf(sheets.keySet());
    }
}
