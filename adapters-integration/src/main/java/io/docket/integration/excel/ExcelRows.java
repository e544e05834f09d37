package io.docket.integration.excel;

import io.docket.application.kernel.Workbooks.Cell;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.dhatim.fastexcel.Worksheet;

/** The rows of one worksheet; every so often what is there is written and let go. */
final class ExcelRows {
    private static final int FLUSHED = 200;
    private static final int MOST_DIGITS = 15;
    private static final String DAY = "yyyy-mm-dd";
    private static final String MOMENT = "yyyy-mm-dd hh:mm:ss";

    /** Excel takes 1900 for a leap year, so days before its March are off by one. */
    private static final LocalDate FIRST_DAY = LocalDate.of(1900, 3, 1);

    private static final LocalDate LAST_DAY = LocalDate.of(9999, 12, 31);

    private final Worksheet sheet;
    private int row;

    ExcelRows(Worksheet sheet) {
        this.sheet = sheet;
    }

    int count() {
        return row;
    }

    void headers(List<String> headers) throws IOException {
        sheet.freezePane(0, 1);
        add(headers.stream().<Cell>map(Cell.Text::new).toList());
    }

    void add(List<Cell> cells) throws IOException {
        for (int column = 0; column < cells.size(); column++) {
            put(column, cells.get(column));
        }
        row++;
        if (row % FLUSHED == 0) {
            sheet.flush();
        }
    }

    void finish() throws IOException {
        sheet.finish();
    }

    private void put(int column, Cell cell) {
        if (cell instanceof Cell.Text text) {
            text(column, text.text());
        } else if (cell instanceof Cell.Number number) {
            number(column, number.number());
        } else if (cell instanceof Cell.Day day) {
            day(column, day.day());
        } else if (cell instanceof Cell.Moment moment) {
            sheet.value(row, column, moment.moment().atOffset(ZoneOffset.UTC).toLocalDateTime());
            sheet.style(row, column).format(MOMENT).set();
        } else if (cell instanceof Cell.Truth truth) {
            sheet.value(row, column, truth.truth());
        }
    }

    private void text(int column, String text) {
        sheet.inlineString(row, column, CellText.fit(text));
    }

    private void number(int column, BigDecimal number) {
        if (number.precision() > MOST_DIGITS) {
            text(column, number.toPlainString());
        } else {
            sheet.value(row, column, number);
        }
    }

    private void day(int column, LocalDate day) {
        if (day.isBefore(FIRST_DAY) || day.isAfter(LAST_DAY)) {
            text(column, day.toString());
        } else {
            sheet.value(row, column, day);
            sheet.style(row, column).format(DAY).set();
        }
    }
}
