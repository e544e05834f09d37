package io.docket.integration.excel;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.docket.application.kernel.Workbooks.Book;
import io.docket.application.kernel.Workbooks.Cell;
import io.docket.application.kernel.Workbooks.Sheet;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.junit.jupiter.api.Test;

class ExcelWorkbooksTest {
    private static final class Closing extends ByteArrayOutputStream {
        boolean closed;

        @Override
        public void close() {
            closed = true;
        }
    }

    /** Writes a book. */
    private interface Writing {
        void into(Book book) throws IOException;
    }

    private final Closing out = new Closing();

    private Map<String, List<Row>> written(Writing writing) throws IOException {
        return written(new ExcelWorkbooks().open(out), writing);
    }

    private Map<String, List<Row>> written(Book book, Writing writing) throws IOException {
        writing.into(book);
        book.finish();
        var sheets = new LinkedHashMap<String, List<Row>>();
        try (var read = new ReadableWorkbook(new ByteArrayInputStream(out.toByteArray()))) {
            for (var sheet : read.getSheets().toList()) {
                sheets.put(sheet.getName(), sheet.read());
            }
        }
        return sheets;
    }

    private List<Row> rows(Cell... cells) throws IOException {
        return written(book -> book.sheet("sheet", List.of("first", "second")).row(List.of(cells)))
                .get("sheet");
    }

    @Test
    void everyCellComesBackAsWhatItWas() throws IOException {
        List<Row> rows = rows(
                new Cell.Text("text ü"),
                new Cell.Number(new BigDecimal("-12.50")),
                new Cell.Day(LocalDate.parse("2026-11-24")),
                new Cell.Moment(Instant.parse("2026-11-24T12:34:56Z")),
                new Cell.Truth(true),
                Cell.EMPTY);
        assertEquals("first", rows.get(0).getCellAsString(0).orElseThrow());
        Row row = rows.get(1);
        assertEquals("text ü", row.getCellAsString(0).orElseThrow());
        assertEquals(0, new BigDecimal("-12.5").compareTo(row.getCellAsNumber(1).orElseThrow()));
        assertEquals(
                LocalDate.parse("2026-11-24").atStartOfDay(),
                row.getCellAsDate(2).orElseThrow());
        assertEquals(
                LocalDateTime.parse("2026-11-24T12:34:56"), row.getCellAsDate(3).orElseThrow());
        assertEquals(true, row.getCellAsBoolean(4).orElseThrow());
        assertFalse(out.closed, "the stream is whoever's gave it");
    }

    @Test
    void noTextIsEverAFormula() throws IOException {
        List<String> texts = List.of("=1+1", "+1", "-1", "@SUM(A1)", "=HYPERLINK(\"http://evil\")", "<f>1</f>");
        List<Row> rows = rows(texts.stream().map(Cell.Text::new).toArray(Cell[]::new));
        for (int column = 0; column < texts.size(); column++) {
            var cell = rows.get(1).getCell(column);
            assertEquals(CellType.STRING, cell.getType());
            assertEquals(texts.get(column), cell.asString());
        }
    }

    @Test
    void textIsCutToWhatACellHoldsAndWhatXmlHasNoFormForIsLeftOut() throws IOException {
        List<Row> rows = rows(
                new Cell.Text("x".repeat(32_766) + "\ud83d\ude00y"),
                new Cell.Text("a\u0000b\u0007c\ud800d\uffffe\tf"),
                new Cell.Number(new BigDecimal("12345678901234567890")),
                new Cell.Day(LocalDate.parse("1850-01-01")));
        assertEquals(32_767, rows.get(1).getCellAsString(0).orElseThrow().length());
        assertEquals("abcde\tf", rows.get(1).getCellAsString(1).orElseThrow());
        assertEquals("12345678901234567890", rows.get(1).getCellAsString(2).orElseThrow());
        assertEquals("1850-01-01", rows.get(1).getCellAsString(3).orElseThrow());
    }

    @Test
    void sheetsWhoseNamesDoNotFitGetOthers() throws IOException {
        var names = new ArrayList<>(written(book -> {
                    for (String name : List.of("a/b", "A_B", "", "n".repeat(40), "n".repeat(50), "history", "'x'")) {
                        book.sheet(name, List.of("header"));
                    }
                })
                .keySet());
        assertEquals(List.of("a_b", "A_B 2", "Sheet", "n".repeat(31), "n".repeat(29) + " 2", "History_", "_x_"), names);
    }

    @Test
    void aFullSheetGoesOnInAnother() throws IOException {
        var sheets = written(new ExcelBook(out, 3), book -> {
            Sheet sheet = book.sheet("rows", List.of("number"));
            for (int number = 0; number < 5; number++) {
                sheet.row(List.of(new Cell.Number(BigDecimal.valueOf(number))));
            }
        });
        assertEquals(List.of("rows", "rows 2", "rows 3"), List.copyOf(sheets.keySet()));
        assertEquals(List.of(3, 3, 2), sheets.values().stream().map(List::size).toList());
        assertTrue(sheets.values().stream()
                .allMatch(rows -> rows.get(0).getCellAsString(0).orElseThrow().equals("number")));
    }

    /** Half of the rows are on their way before the other half is made. */
    @Test
    void whatWasWrittenIsLetGo() throws IOException {
        var counting = new java.io.OutputStream() {
            long bytes;

            @Override
            public void write(int octet) {
                bytes++;
            }

            @Override
            public void write(byte[] octets, int offset, int length) {
                bytes += length;
            }
        };
        Book book = new ExcelWorkbooks().open(counting);
        Sheet sheet = book.sheet("many", List.of("text"));
        long before = 0;
        for (int row = 0; row < 20_000; row++) {
            sheet.row(List.of(new Cell.Text("row " + row + " ".repeat(100) + row * 31)));
            if (row == 10_000) {
                before = counting.bytes;
            }
        }
        book.finish();
        assertTrue(before > 10_000, "after half of the rows only " + before + " bytes were written");
    }
}
